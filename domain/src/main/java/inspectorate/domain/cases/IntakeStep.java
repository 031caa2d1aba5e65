package inspectorate.domain.cases;

import inspectorate.domain.ids.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Before a matter becomes a case: what is asked for, judged, passed on and told. */
public sealed interface IntakeStep extends ProcedureStep {

    /** 要求补正 (R-INT-1 rows 3, 6). */
    record SupplementRequest(String missing) implements IntakeStep {}

    /** 补正材料 came in; the time to decide runs again. */
    record Supplement(String provided) implements IntakeStep {}

    /**
     * 受理审查 by the acceptance table (R-INT-1), row by row.
     *
     * @param violationLast day the act ended; null while it goes on
     */
    record Assessment(
            @Nullable LocalDate violationLast,
            boolean ongoing,
            boolean employerIdentified,
            boolean harmCaused,
            boolean inScope,
            boolean otherDepartment,
            boolean ownJurisdiction,
            boolean disputeProcedure)
            implements IntakeStep {}

    /**
     * 告知或移送 to whoever is competent (R-INT-1 rows 4a, 4b, 4c, 5).
     *
     * @param authority whom it goes to; empty where the person is only told
     */
    record Redirection(Redirected way, String authority, String reason) implements IntakeStep {}

    /** 集体投诉 with its elected representatives (R-INT-3). */
    record GroupComplaint(int workers, List<PersonId> representatives) implements IntakeStep {}

    /** 绿色通道 for wage arrears of migrant workers (R-INT-7): shorter targets, the legal ones unchanged. */
    record GreenChannel(String reason) implements IntakeStep {}

    /** Told the complainant, union, reporter or platform what came of it (R-INT-6, R-INT-9, R-INT-10). */
    record ResultNotice(Told told, String what) implements IntakeStep {}
}
