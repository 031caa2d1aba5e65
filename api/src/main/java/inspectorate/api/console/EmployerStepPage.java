package inspectorate.api.console;

import inspectorate.api.cases.CaseDesk;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.employers.EmployerFiles;
import inspectorate.api.inspections.InspectionDesk;
import inspectorate.api.inspections.InspectionDesk.Visit;
import inspectorate.api.persons.Person;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.inspections.InspectionMode;
import inspectorate.query.employercard.EmployerCard;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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

/** Records something about an employer: a matter that came in, a visit, a code, a name, a cell. */
@ConsolePage
@RequestMapping("/console/employers/{employerId}/record/{step}")
@PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD')")
class EmployerStepPage {
    private final EmployerFiles files;
    private final CaseDesk cases;
    private final InspectionDesk inspections;
    private final CellField cells;

    EmployerStepPage(EmployerFiles files, CaseDesk cases, InspectionDesk inspections, CellField cells) {
        this.files = files;
        this.cases = cases;
        this.inspections = inspections;
        this.cells = cells;
    }

    @GetMapping
    String form(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String employerId,
            @PathVariable String step,
            Model model) {
        var card = files.card(caller, new EmployerId(employerId));
        return page(card).with(form(caller, show, card, EmployerStep.of(step)), model);
    }

    @PostMapping
    String record(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String employerId,
            @PathVariable String step,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var card = files.card(caller, new EmployerId(employerId));
        var chosen = EmployerStep.of(step);
        var typed = new Typed(values);
        return Steps.record(
                response,
                show,
                next,
                form(caller, show, card, chosen),
                typed,
                () -> send(caller, idempotencyKey, new EmployerId(employerId), chosen, typed),
                done -> chosen == EmployerStep.INTAKE
                        ? "/console/cases/" + done.id()
                        : "/console/employers/" + employerId,
                refused -> page(card).with(refused, model));
    }

    private static FormPage page(EmployerCard card) {
        return new FormPage("search", "/console/employers/" + card.employerId(), card.name());
    }

    private Form form(Caller caller, Show show, EmployerCard card, EmployerStep step) {
        return step.form(card, cells.in(caller.scope()), show.today());
    }

    private Done send(Caller caller, String key, EmployerId id, EmployerStep step, Typed typed) {
        return switch (step) {
            case INTAKE ->
                cases.intake(
                        caller,
                        key,
                        new CaseDesk.Intake(
                                typed.on(),
                                id,
                                typed.choice(CaseSource.class, "source"),
                                typed.choice(Violation.class, "violation"),
                                reporter(typed),
                                EmployerStep.requester(typed)));
            case VISIT ->
                inspections.record(
                        caller,
                        key,
                        new Visit(
                                typed.on(),
                                id,
                                typed.choice(InspectionMode.class, "mode"),
                                Items.found(typed),
                                typed.number("workers"),
                                null));
            case IDENTIFICATION ->
                files.identify(caller, key, id, typed.on(), typed.neededCreditCode(), typed.ticked("confirmed"));
            case NAME -> files.rename(caller, key, id, typed.on(), typed.text("name"));
            case CELL -> files.move(caller, key, id, typed.on(), typed.cell());
        };
    }

    /** Anonymous where nothing is said of who reports. */
    private static @Nullable Person reporter(Typed typed) {
        var person = new Person(
                typed.value("reporterName"), typed.value("reporterTelephone"), typed.value("reporterIdNumber"));
        return person.equals(new Person(null, null, null)) ? null : person;
    }
}
