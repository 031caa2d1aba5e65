package inspectorate.api.console;

import inspectorate.api.blacklist.ListingDesk;
import inspectorate.api.cases.CaseDesk;
import inspectorate.api.cases.CaseStatement;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.employers.EmployerFiles;
import inspectorate.api.grids.GridDesk;
import inspectorate.api.inspections.InspectionDesk;
import inspectorate.api.inspections.InspectionDesk.Visit;
import inspectorate.api.integrity.RatingDesk;
import inspectorate.api.procedure.ProcedureDesk;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.cases.CaseEvent.IntakeRegistered;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Restated;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.InspectionId;
import inspectorate.domain.ids.ListingId;
import inspectorate.domain.inspections.InspectionMode;
import inspectorate.domain.integrity.RatingEvent.IntegrityGradeAssigned;
import inspectorate.query.compliancetimeline.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Corrects or retracts any fact at the desk that keeps it, whose rules decide. Whose fact it is says the fact itself: a
 * page may be that of the file into which its own was merged.
 */
@Component
class FactChanges {
    private final EmployerFiles files;
    private final CaseDesk cases;
    private final ProcedureDesk procedure;
    private final InspectionDesk inspections;
    private final ListingDesk listings;
    private final RatingDesk ratings;
    private final GridDesk grid;

    FactChanges(
            EmployerFiles files,
            CaseDesk cases,
            ProcedureDesk procedure,
            InspectionDesk inspections,
            ListingDesk listings,
            RatingDesk ratings,
            GridDesk grid) {
        this.files = files;
        this.cases = cases;
        this.procedure = procedure;
        this.inspections = inspections;
        this.listings = listings;
        this.ratings = ratings;
        this.grid = grid;
    }

    Done retract(Caller caller, String key, TimelineEntry entry, int sequence, String reason) {
        var id = entry.subjectId();
        return switch (subject(entry)) {
            case FILE -> files.retract(caller, key, new EmployerId(id), sequence, reason);
            case CASE -> cases.retract(caller, key, new CaseId(id), sequence, reason);
            case VISIT -> inspections.retract(caller, key, new InspectionId(id), employer(entry), sequence, reason);
            case LISTING -> listings.retract(caller, key, new ListingId(id), sequence, reason);
            case GRADE -> ratings.retract(caller, key, employer(entry), year(entry), sequence, reason);
            case CELL -> grid.retract(caller, key, new GridCellId(id), sequence, reason);
        };
    }

    Done correct(Caller caller, String key, TimelineEntry entry, int sequence, Typed typed) {
        var id = entry.subjectId();
        var reason = typed.text("reason");
        return switch (subject(entry)) {
            case FILE -> files.correct(caller, key, new EmployerId(id), sequence, reason, file(typed));
            case CASE ->
                StepTable.named(entry.kind()).isPresent()
                        ? correctStep(caller, key, new CaseId(id), sequence, entry, typed)
                        : cases.correct(caller, key, new CaseId(id), sequence, reason, statement(entry, typed));
            case VISIT ->
                inspections.correct(caller, key, new InspectionId(id), sequence, reason, visit(employer(entry), typed));
            case LISTING -> listings.correct(caller, key, new ListingId(id), sequence, reason, listing(typed));
            case CELL ->
                grid.correct(
                        caller,
                        key,
                        new GridCellId(id),
                        sequence,
                        reason,
                        typed.on(),
                        typed.value("name"),
                        account(typed.value("inspectorId")));
            case GRADE -> throw new IllegalArgumentException("A grade is retracted and given anew");
        };
    }

    private Done correctStep(Caller caller, String key, CaseId id, int sequence, TimelineEntry entry, Typed typed) {
        var step = StepTable.named(entry.kind()).orElseThrow();
        var told = Restated.of(entry.event()).orElseThrow();
        var said = typed.with("reason", FactFields.OWN_REASON);
        return procedure.correct(
                caller,
                key,
                id,
                sequence,
                typed.text("reason"),
                typed.on(),
                money -> ProcedureForms.read(step, told, said, money));
    }

    private static Subject subject(TimelineEntry entry) {
        return Subject.of(entry.kind())
                .orElseThrow(() -> new IllegalArgumentException("A " + entry.kind() + " is not changed by hand"));
    }

    private static EmployerId employer(TimelineEntry entry) {
        return new EmployerId(entry.ownDossier());
    }

    private static int year(TimelineEntry entry) {
        return ((IntegrityGradeAssigned) entry.event()).conduct().year();
    }

    private static EmployerFiles.Replacement file(Typed typed) {
        return new EmployerFiles.Replacement(
                typed.on(),
                typed.value("name"),
                typed.creditCode(),
                typed.value("cellId") == null ? null : typed.cell(),
                typed.value("place"),
                typed.ticked("confirmed"));
    }

    /** Who reported stays who it was. */
    private static CaseStatement statement(TimelineEntry entry, Typed typed) {
        var step = CaseFactSteps.of(entry.kind());
        if (step != null) {
            return StepReader.statement(step, typed.with("reason", FactFields.OWN_REASON));
        }
        var intake = (IntakeRegistered) entry.event();
        return new CaseStatement.Intake(
                typed.on(),
                intake.employerId(),
                typed.choice(CaseSource.class, "source"),
                typed.choice(Violation.class, "violation"),
                intake.complainantId(),
                EmployerStep.requester(typed));
    }

    private static Visit visit(EmployerId employer, Typed typed) {
        return new Visit(
                typed.on(),
                employer,
                typed.choice(InspectionMode.class, "mode"),
                Items.found(typed),
                typed.number("workers"),
                account(typed.value("inspectorId")));
    }

    private static ListingDesk.Replacement listing(Typed typed) {
        return new ListingDesk.Replacement(
                typed.on(),
                typed.value("ground") == null ? null : typed.choice(BlacklistGround.class, "ground"),
                typed.value("article"),
                typed.value(FactFields.OWN_REASON));
    }

    private static @Nullable AccountId account(@Nullable String id) {
        return id == null ? null : new AccountId(id);
    }
}
