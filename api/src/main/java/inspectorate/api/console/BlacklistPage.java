package inspectorate.api.console;

import inspectorate.api.blacklist.ListingDesk;
import inspectorate.api.commands.Caller;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.ids.ListingId;
import inspectorate.query.blacklist.Blacklist;
import inspectorate.query.blacklist.BlacklistEntry.Status;
import inspectorate.query.projection.PageRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Candidates, proposals and listings: one officer proposes, a second decides. */
@ConsolePage
@RequestMapping("/console/blacklist")
class BlacklistPage {
    private static final int ROWS = 50;
    private static final String PAGE = "/console/blacklist";
    private static final List<BlacklistGround> GROUNDS =
            List.of(BlacklistGround.AMOUNT_REACHES_CRIME_STANDARD, BlacklistGround.MASS_INCIDENT);

    private final Blacklist blacklist;
    private final ListingDesk desk;

    BlacklistPage(Blacklist blacklist, ListingDesk desk) {
        this.blacklist = blacklist;
        this.desk = desk;
    }

    @GetMapping
    String list(
            Caller caller,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Set<Status> statuses = status == null ? Set.of() : Set.of(status);
        var page = blacklist.find(statuses, caller.scope(), new PageRequest("employerName", false, after, ROWS));
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        model.addAttribute("status", status);
        model.addAttribute("statuses", Status.values());
        model.addAttribute("grounds", GROUNDS);
        return "console/blacklist";
    }

    @PostMapping("/{listingId}/proposal")
    @PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD')")
    String propose(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String listingId,
            @RequestParam String idempotencyKey,
            @RequestParam String on,
            @RequestParam BlacklistGround ground,
            @RequestParam String article,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                PAGE,
                show.word("done.recorded"),
                () -> desk.propose(
                        caller, idempotencyKey, new ListingId(listingId), new BusinessDate(on), ground, article));
    }

    @PostMapping("/{listingId}/decision")
    @PreAuthorize("hasRole('DEPARTMENT_HEAD')")
    String decide(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String listingId,
            @RequestParam String idempotencyKey,
            @RequestParam String on,
            @RequestParam boolean listed,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                PAGE,
                show.word("done.recorded"),
                () -> desk.decide(caller, idempotencyKey, new ListingId(listingId), new BusinessDate(on), listed));
    }

    @PostMapping("/{listingId}/removal")
    @PreAuthorize("hasRole('DEPARTMENT_HEAD')")
    String remove(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String listingId,
            @RequestParam String idempotencyKey,
            @RequestParam String on,
            @RequestParam String reason,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                PAGE,
                show.word("done.recorded"),
                () -> desk.remove(caller, idempotencyKey, new ListingId(listingId), new BusinessDate(on), reason));
    }
}
