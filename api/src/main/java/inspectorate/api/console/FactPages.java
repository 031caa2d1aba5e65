package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.employers.EmployerFiles;
import inspectorate.domain.ids.EmployerId;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.employercard.EmployerCard;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects or retracts one fact of an employer's dossier. */
@ConsolePage
@RequestMapping("/console/employers/{employerId}/events/{stream}/{sequence}/{change:correction|retraction}")
@PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD', 'DEPARTMENT_HEAD')")
class FactPages {
    private final EmployerFiles files;
    private final ComplianceTimelines timelines;
    private final FactForms forms;

    FactPages(EmployerFiles files, ComplianceTimelines timelines, FactForms forms) {
        this.files = files;
        this.timelines = timelines;
        this.forms = forms;
    }

    @GetMapping
    String form(
            Caller caller,
            @ModelAttribute(binding = false) Place place,
            @ModelAttribute("show") Show show,
            Model model) {
        var card = card(caller, place);
        return page(card, place).with(forms.form(caller, entry(place), place.change(), place.address()), model);
    }

    @PostMapping
    String send(
            Caller caller,
            @ModelAttribute(binding = false) Place place,
            @ModelAttribute("show") Show show,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var card = card(caller, place);
        var entry = entry(place);
        var typed = new Typed(values);
        return Steps.submit(
                response,
                show,
                forms.form(caller, entry, place.change(), place.address()),
                typed,
                () -> Steps.done(
                        next,
                        "/console/employers/" + place.employerId(),
                        forms.send(caller, idempotencyKey, entry, place.sequence(), place.change(), typed),
                        show.word("done." + place.change())),
                refused -> page(card, place).with(refused, model));
    }

    @ModelAttribute
    Place place(
            @PathVariable String employerId,
            @PathVariable String stream,
            @PathVariable int sequence,
            @PathVariable String change) {
        return new Place(employerId, stream, sequence, change);
    }

    record Place(String employerId, String stream, int sequence, String change) {

        String event() {
            return "/console/employers/" + employerId + "/events/" + stream + "/" + sequence;
        }

        String address() {
            return event() + "/" + change;
        }
    }

    private static FormPage page(EmployerCard card, Place place) {
        return new FormPage("search", place.event(), card.name());
    }

    private EmployerCard card(Caller caller, Place place) {
        return files.card(caller, new EmployerId(place.employerId()));
    }

    private TimelineEntry entry(Place place) {
        var eventId = place.stream() + "#" + place.sequence();
        return timelines.event(place.employerId(), eventId).orElseThrow(() -> new UnknownHere("event", eventId));
    }
}
