package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.CHOICE;
import static inspectorate.api.console.FormField.Type.FINDINGS;
import static inspectorate.api.console.FormField.Type.NUMBER;
import static inspectorate.api.console.FormField.Type.TEXT;

import inspectorate.api.console.FormField.Option;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Requester;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.inspections.InspectionMode;
import inspectorate.query.employercard.EmployerCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be recorded about an employer from its page. */
public enum EmployerStep {
    INTAKE,
    VISIT,
    IDENTIFICATION,
    NAME,
    CELL;

    static final FormField SOURCE = FormField.choice(
            "source", Option.of("source", Stream.of(CaseSource.values()).filter(each -> each != CaseSource.UNKNOWN)));
    static final FormField REQUESTER = new FormField(
            "requester",
            CHOICE,
            false,
            Option.of("requester", Stream.of(Requester.values())),
            null,
            "field.requester.hint");
    static final FormField VIOLATION =
            FormField.choice("violation", Option.of("violation", Stream.of(Violation.values())));
    static final FormField MODE = FormField.choice("mode", Option.of("mode", Stream.of(InspectionMode.values())));
    static final FormField CODE = FormField.of("creditCode", TEXT).needed();

    static EmployerStep of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }

    static List<EmployerStep> of(EmployerCard card) {
        return Stream.of(values())
                .filter(step -> step != IDENTIFICATION || card.provisional())
                .toList();
    }

    static @Nullable Requester requester(Typed typed) {
        return typed.value("requester") == null ? null : typed.choice(Requester.class, "requester");
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    Form form(EmployerCard card, FormField cell, LocalDate today) {
        var fields = new ArrayList<FormField>();
        fields.add(FormField.on().preset(today.toString()));
        fields.addAll(fields(card, cell));
        return Form.of(path(), "/console/employers/" + card.employerId() + "/record/" + path(), List.copyOf(fields));
    }

    private List<FormField> fields(EmployerCard card, FormField cell) {
        return switch (this) {
            case INTAKE ->
                List.of(
                        SOURCE.preset(CaseSource.COMPLAINT.name()),
                        VIOLATION.preset(Violation.WAGE_ARREARS.name()),
                        FormField.of("reporterName", TEXT).hinted("field.reporter.hint"),
                        FormField.of("reporterTelephone", TEXT),
                        FormField.of("reporterIdNumber", TEXT),
                        REQUESTER);
            case VISIT ->
                List.of(
                        MODE.preset(InspectionMode.ROUTINE.name()),
                        FormField.of("workers", NUMBER),
                        FormField.of("findings", FINDINGS).hinted("field.findings.hint"));
            case IDENTIFICATION -> List.of(CODE);
            case NAME -> List.of(FormField.of("name", TEXT).needed().preset(card.name()));
            case CELL -> List.of(cell.preset(card.cellId()));
        };
    }
}
