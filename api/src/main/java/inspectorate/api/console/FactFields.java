package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.FINDINGS;
import static inspectorate.api.console.FormField.Type.NUMBER;
import static inspectorate.api.console.FormField.Type.TEXT;
import static inspectorate.api.console.FormField.Type.VAGUE_DATE;

import inspectorate.domain.cases.StepTable;
import java.util.List;
import java.util.stream.Stream;

/** What the form of a correction asks for: the fields with which that kind of fact is recorded, and why. */
final class FactFields {
    /** The fact's own reason, beside the reason why it is corrected. */
    static final String OWN_REASON = "ownReason";

    static final FormField REASON =
            FormField.of("reason", FormField.Type.AREA).needed().hinted("field.why.hint");
    static final FormField ON = FormField.of("on", VAGUE_DATE).needed().hinted("field.on.hint");
    private static final FormField NAME = FormField.of("name", TEXT).needed();
    private static final FormField POSTED = FormField.of("inspectorId", TEXT).needed();

    private FactFields() {}

    /** @param shown what the fact says now; it tells how many acts it names */
    static List<FormField> of(String kind, FormField cell, Typed shown) {
        return changing(said(kind, cell, shown));
    }

    private static List<FormField> said(String kind, FormField cell, Typed shown) {
        var step = CaseFactSteps.of(kind);
        var row = StepTable.named(kind);
        return step != null
                ? reasoned(step.fields().stream())
                : row.isPresent() ? reasoned(ProcedureForms.fields(row.get(), List.of(), shown)) : own(kind, cell);
    }

    private static List<FormField> own(String kind, FormField cell) {
        return switch (kind) {
            case "EmployerRegistered" ->
                List.of(NAME, FormField.of("creditCode", TEXT), cell, FormField.of("place", TEXT));
            case "EmployerIdentified" -> List.of(EmployerStep.CODE);
            case "EmployerRenamed", "GridCellDefined" -> List.of(NAME);
            case "EmployerAssignedToGridCell" -> List.of(cell);
            case "InspectorPosted" -> List.of(POSTED);
            case "InspectionRecorded" ->
                List.of(
                        EmployerStep.MODE,
                        FormField.of("workers", NUMBER),
                        FormField.of("inspectorId", TEXT),
                        FormField.of("findings", FINDINGS));
            case "ListingProposed" -> List.of(ListingStep.GROUND, ListingStep.ARTICLE);
            case "EmployerRemovedFromBlacklist" ->
                List.of(FormField.of(OWN_REASON, TEXT).needed());
            case "IntakeRegistered" -> List.of(EmployerStep.SOURCE, EmployerStep.VIOLATION, EmployerStep.REQUESTER);
            default -> List.of();
        };
    }

    static List<FormField> corrected(Stream<FormField> said) {
        return changing(reasoned(said));
    }

    private static List<FormField> changing(List<FormField> said) {
        return Stream.of(List.of(ON), said, List.of(REASON))
                .flatMap(List::stream)
                .toList();
    }

    private static List<FormField> reasoned(Stream<FormField> fields) {
        return fields.map(field -> field.name().equals("reason")
                        ? FormField.of(OWN_REASON, field.type()).needed()
                        : field)
                .toList();
    }
}
