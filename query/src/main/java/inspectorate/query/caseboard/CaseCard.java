package inspectorate.query.caseboard;

import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseOutcome;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.Violation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One case on the board. Dates are business dates as exact as they are known ({@code 2025-05}, {@code unknown}); a date
 * that is null has not happened.
 *
 * @param sortOn day by which the board is sorted: from when the intake counts
 * @param provenance import and row of a migrated case; null otherwise
 */
public record CaseCard(
        String caseId,
        String employerId,
        String employerName,
        @Nullable String creditCode,
        String cellId,
        CaseStage stage,
        CaseSource source,
        Violation violation,
        @Nullable LocalDate sortOn,
        @Nullable String receivedOn,
        @Nullable String acceptedOn,
        @Nullable String filedOn,
        @Nullable String leadInspectorId,
        @Nullable Integer workers,
        @Nullable Money claimed,
        @Nullable Money assessed,
        @Nullable Money owed,
        @Nullable Money paid,
        @Nullable Order order,
        @Nullable String rectifiedOn,
        boolean rectifiedInPart,
        boolean absconded,
        @Nullable String decidedOn,
        @Nullable String penaltyOn,
        @Nullable String policeOn,
        @Nullable String courtOn,
        @Nullable String publishedOn,
        @Nullable String closedOn,
        @Nullable CaseOutcome outcome,
        @Nullable String provenance,
        int facts) {

    /**
     * @param within duration as the paper says it, where it names no day
     * @param earlier overdue order that stands again once this one is revoked; null where there was none
     */
    public record Order(
            String issuedOn,
            @Nullable LocalDate dueOn,
            @Nullable String within,
            String document,
            @Nullable String breachedOn,
            boolean late,
            @Nullable Order earlier) {

        Order due(LocalDate day) {
            return new Order(issuedOn, day, within, document, breachedOn, late, earlier);
        }

        Order breached(String on) {
            return new Order(issuedOn, dueOn, within, document, on, late, earlier);
        }

        Order rectified(boolean tooLate) {
            return new Order(issuedOn, dueOn, within, document, breachedOn, tooLate, earlier);
        }

        /** What one more order puts behind it: further back no revocation leads. */
        Order alone() {
            return new Order(issuedOn, dueOn, within, document, breachedOn, late, null);
        }
    }
}
