package inspectorate.api.console;

import inspectorate.api.blacklist.ListingDesk;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.ids.ListingId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One listing with what may follow in it. */
@ConsolePage
@RequestMapping("/console/blacklist/{listingId}")
class ListingPages {
    private final ListingDesk desk;

    ListingPages(ListingDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String one(Caller caller, @ModelAttribute("show") Show show, @PathVariable String listingId, Model model) {
        return page(caller, show, listingId, null, model);
    }

    @PostMapping("/{step}")
    @PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD', 'DEPARTMENT_HEAD')")
    String take(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String listingId,
            @PathVariable String step,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var chosen = ListingStep.of(step);
        if (!chosen.isFor(caller.roles())) {
            throw new AccessDeniedException("This step is not yours to take: " + step);
        }
        var typed = new Typed(values);
        return Steps.record(
                response,
                show,
                next,
                chosen.form(listingId, show.today(), ""),
                typed,
                () -> send(caller, idempotencyKey, new ListingId(listingId), chosen, typed),
                _ -> "/console/blacklist/" + listingId,
                refused -> page(caller, show, listingId, refused, model));
    }

    private Done send(Caller caller, String key, ListingId id, ListingStep step, Typed typed) {
        return switch (step) {
            case PROPOSAL ->
                desk.propose(
                        caller,
                        key,
                        id,
                        typed.on(),
                        typed.choice(BlacklistGround.class, "ground"),
                        typed.text("article"));
            case DECISION -> desk.decide(caller, key, id, typed.on(), typed.ticked("listed"));
            case REMOVAL -> desk.remove(caller, key, id, typed.on(), typed.text("reason"));
        };
    }

    private String page(Caller caller, Show show, String listingId, @Nullable Form refused, Model model) {
        var entry = desk.entry(caller, new ListingId(listingId));
        var steps = ListingStep.of(entry, caller.roles());
        var lostOn = entry.basisLostOn();
        var lost = entry.basisLost() == null || lostOn == null
                ? ""
                : show.word("listing.removalReason", show.word("lostBasis." + entry.basisLost()), lostOn);
        model.addAttribute("entry", entry);
        model.addAttribute("steps", steps);
        model.addAttribute(
                "forms",
                steps.stream()
                        .collect(Collectors.toMap(
                                step -> step,
                                step -> refused != null && refused.key().equals(step.path())
                                        ? refused
                                        : step.form(listingId, show.today(), lost))));
        return "console/listing";
    }
}
