package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.AREA;
import static inspectorate.api.console.FormField.Type.NUMBER;
import static inspectorate.api.console.FormField.Type.TEXT;
import static inspectorate.api.console.FormField.Type.TICK;

import inspectorate.api.clues.ClueIntake;
import inspectorate.api.clues.ClueReport;
import inspectorate.api.commands.Caller;
import inspectorate.api.console.FormField.Option;
import inspectorate.api.persons.Person;
import inspectorate.domain.clues.ClueChannel;
import inspectorate.domain.clues.ClueMatter;
import inspectorate.domain.ids.EmployerId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new clue: at the window, on the telephone, on a round. */
@ConsolePage
@RequestMapping("/console/clues/new")
class ClueReportPage {
    private final ClueIntake intake;
    private final CellField cells;

    ClueReportPage(ClueIntake intake, CellField cells) {
        this.intake = intake;
        this.cells = cells;
    }

    @GetMapping
    String form(
            Caller caller,
            @ModelAttribute("show") Show show,
            @RequestParam(required = false) @Nullable String employer,
            Model model) {
        return page(show).with(form(caller, show, employer), model);
    }

    @PostMapping
    String report(
            Caller caller,
            @ModelAttribute("show") Show show,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var typed = new Typed(values);
        return Steps.record(
                response,
                show,
                next,
                form(caller, show, null),
                typed,
                () -> intake.report(caller, idempotencyKey, report(typed)),
                done -> "/console/clues/" + done.id(),
                refused -> page(show).with(refused, model));
    }

    private static FormPage page(Show show) {
        return new FormPage("clues", "/console/clues", show.word("nav.clues"));
    }

    private Form form(Caller caller, Show show, @Nullable String employer) {
        return Form.of(
                "clue",
                "/console/clues/new",
                List.of(
                        FormField.on().preset(show.today().toString()),
                        FormField.choice("channel", Option.of("channel", Stream.of(ClueChannel.values())))
                                .preset(ClueChannel.WINDOW.name()),
                        cells.in(caller.scope()),
                        FormField.choice("matter", Option.of("violation", Stream.of(ClueMatter.values())))
                                .preset(ClueMatter.WAGE_ARREARS.name()),
                        FormField.of("employerId", TEXT).preset(employer).hinted("field.employerId.hint"),
                        FormField.of("employerDescription", TEXT).hinted("field.employerDescription.hint"),
                        FormField.of("workers", NUMBER),
                        FormField.of("migrantWorkers", TICK),
                        FormField.of("incidentSign", TICK),
                        FormField.of("externalNumber", TEXT).hinted("field.externalNumber.hint"),
                        FormField.of("reporterName", TEXT).hinted("field.reporter.hint"),
                        FormField.of("reporterTelephone", TEXT),
                        FormField.of("reporterIdNumber", TEXT),
                        FormField.of("words", AREA).hinted("field.words.hint")));
    }

    private static ClueReport report(Typed typed) {
        var employer = typed.value("employerId");
        return new ClueReport(
                typed.on(),
                typed.choice(ClueChannel.class, "channel"),
                typed.cell(),
                employer == null ? null : new EmployerId(employer),
                typed.value("employerDescription"),
                typed.choice(ClueMatter.class, "matter"),
                typed.number("workers"),
                typed.ticked("migrantWorkers"),
                typed.ticked("incidentSign"),
                typed.value("externalNumber"),
                reporter(typed),
                typed.value("words"));
    }

    /** Anonymous where nothing is said of who reports. */
    private static @Nullable Person reporter(Typed typed) {
        var person = new Person(
                typed.value("reporterName"), typed.value("reporterTelephone"), typed.value("reporterIdNumber"));
        return person.equals(new Person(null, null, null)) ? null : person;
    }
}
