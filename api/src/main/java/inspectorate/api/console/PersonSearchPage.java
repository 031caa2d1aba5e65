package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.AREA;
import static inspectorate.api.console.FormField.Type.TEXT;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.persons.ErasureDesk;
import inspectorate.api.persons.PersonDesk;
import inspectorate.api.persons.PersonDesk.Found;
import inspectorate.domain.ids.PersonId;
import inspectorate.query.erasures.ErasureCard.Status;
import inspectorate.query.erasures.Erasures;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Persons by name or number, and their erasure. */
@ConsolePage
@RequestMapping("/console/persons")
class PersonSearchPage {
    private static final int ROWS = 50;
    private static final List<String> SORTS = List.of("proposedOn", "status");

    private final PersonDesk desk;
    private final ErasureDesk erasing;
    private final Erasures erasures;

    PersonSearchPage(PersonDesk desk, ErasureDesk erasing, Erasures erasures) {
        this.desk = desk;
        this.erasing = erasing;
        this.erasures = erasures;
    }

    @GetMapping
    String form(
            Caller caller,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var sorting = Sorting.of(sort, "-proposedOn", SORTS);
        var page = erasures.find(status, caller.scope(), sorting.page(after, ROWS));
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        model.addAttribute("sorting", sorting);
        model.addAttribute("status", status);
        model.addAttribute("statuses", Status.values());
        model.addAttribute("form", search());
        return "console/persons";
    }

    @PostMapping
    String find(
            Caller caller,
            @ModelAttribute("show") Show show,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        return Steps.submit(
                response,
                show,
                search(),
                typed,
                () -> found(desk.find(caller, typed.neededText("sought"), PersonPages.whatFor(typed)), search(), model),
                refused -> found(null, refused, model));
    }

    private static String found(@Nullable List<Found> found, Form form, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("form", form);
        return "console/persons";
    }

    private static Form search() {
        return Form.of(
                "persons",
                "/console/persons",
                List.of(
                        FormField.of("sought", TEXT).needed().hinted("field.sought.hint"),
                        PersonPages.purpose(),
                        FormField.of("text", AREA).needed().hinted("field.text.hint")));
    }

    /** @param step proposal, confirmation or refusal */
    @PostMapping("/{personId}/{step:proposal|confirmation|refusal}")
    String erase(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String personId,
            @PathVariable String step,
            @RequestParam String idempotencyKey,
            @RequestParam String reason,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                "/console/persons",
                show.word("done.recorded"),
                () -> erase(caller, idempotencyKey, new PersonId(personId), step, reason));
    }

    private Done erase(Caller caller, String key, PersonId person, String step, String reason) {
        return switch (step) {
            case "proposal" -> erasing.propose(caller, key, person, reason);
            case "confirmation" -> erasing.confirm(caller, key, person, reason);
            default -> erasing.refuse(caller, key, person, reason);
        };
    }
}
