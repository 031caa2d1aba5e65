package inspectorate.api.console;

import inspectorate.api.clues.ClueDesk;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.UnknownHere;
import inspectorate.domain.ids.ClueId;
import inspectorate.query.clueboard.ClueCard;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.projection.AsOf;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Corrects one fact of a clue. */
@ConsolePage
@RequestMapping("/console/clues/{clueId}/facts/{sequence}/correction")
@PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD')")
class ClueFactPages {

    private final ClueDesk desk;
    private final JsonMapper json;

    ClueFactPages(ClueDesk desk, JsonMapper json) {
        this.desk = desk;
        this.json = json;
    }

    @GetMapping
    String form(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String clueId,
            @PathVariable int sequence,
            Model model) {
        var card = desk.card(caller, new ClueId(clueId), AsOf.NOW);
        var entry = desk.fact(caller, new ClueId(clueId), sequence);
        return page(card, show).with(form(card, entry, sequence, show).filled(FactValues.of(entry, json)), model);
    }

    @PostMapping
    String correct(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String clueId,
            @PathVariable int sequence,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var id = new ClueId(clueId);
        var card = desk.card(caller, id, AsOf.NOW);
        var entry = desk.fact(caller, id, sequence);
        var typed = new Typed(values);
        return Steps.submit(
                response,
                show,
                form(card, entry, sequence, show),
                typed,
                () -> Steps.done(
                        next,
                        "/console/clues/" + clueId,
                        desk.correct(
                                caller,
                                idempotencyKey,
                                id,
                                sequence,
                                typed.text("reason"),
                                ClueStepReader.statement(step(entry), typed.with("reason", FactFields.OWN_REASON))),
                        show.word("done.correction")),
                refused -> page(card, show).with(refused, model));
    }

    /** The fields with which that kind of fact is recorded, and why it is corrected. */
    private static Form form(ClueCard card, TimelineEntry entry, int sequence, Show show) {
        var asked = step(entry).form(card, show, show.today()).fields().stream()
                .filter(field -> !field.name().equals("on"))
                .map(field -> field.name().equals("reason") ? field.named(FactFields.OWN_REASON) : field);
        return Form.of(
                FactForms.CORRECTION,
                "/console/clues/" + card.clueId() + "/facts/" + sequence + "/correction",
                Stream.of(Stream.of(FactFields.ON), asked, Stream.of(FactFields.REASON))
                        .flatMap(fields -> fields)
                        .toList());
    }

    private static ClueStep step(TimelineEntry entry) {
        return Optional.ofNullable(ClueFactSteps.of(entry.kind()))
                .orElseThrow(() -> new UnknownHere("correction", entry.eventId()));
    }

    private static FormPage page(ClueCard card, Show show) {
        var name = card.employerName().isEmpty() ? show.word("clue.unknownEmployer") : card.employerName();
        return new FormPage("clues", "/console/clues/" + card.clueId(), name);
    }
}
