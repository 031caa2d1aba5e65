package inspectorate.domain.cases;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.Money;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.PersonId;
import org.jspecify.annotations.Nullable;

public sealed interface CaseEvent extends DomainEvent {

    CaseId caseId();

    EmployerId employerId();

    @Override
    default String stream() {
        return caseId().value();
    }

    @Override
    default String dossier() {
        return employerId().value();
    }

    record IntakeRegistered(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            CaseSource source,
            Violation violation,
            @Nullable PersonId complainantId)
            implements CaseEvent {}

    record CaseAccepted(CaseId caseId, EmployerId employerId, Fact fact) implements CaseEvent {}

    record IntakeRejected(CaseId caseId, EmployerId employerId, Fact fact, String reason) implements CaseEvent {}

    record CaseWithdrawn(CaseId caseId, EmployerId employerId, Fact fact, String reason) implements CaseEvent {}

    record CaseFiled(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            @Nullable AccountId leadInspectorId) implements CaseEvent {}

    /** @param before what was reported in this case until now, so that figures add up; null for the first report */
    record WageArrearsReported(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            WageArrears arrears,
            @Nullable WageArrears before) implements CaseEvent {}

    record RectificationOrderIssued(CaseId caseId, EmployerId employerId, Fact fact, Term term, String document)
            implements CaseEvent {}

    record RectificationVerified(CaseId caseId, EmployerId employerId, Fact fact, boolean late) implements CaseEvent {}

    record RectificationPartlyVerified(CaseId caseId, EmployerId employerId, Fact fact) implements CaseEvent {}

    /** The order fell due and was not carried out (R-BLK-2, R-RAT item 4). */
    record OrderBreached(CaseId caseId, EmployerId employerId, Fact fact, Violation violation) implements CaseEvent {}

    record EmployerAbsconded(CaseId caseId, EmployerId employerId, Fact fact) implements CaseEvent {}

    record WagesPaid(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            Money amount,
            @Nullable Integer workers) implements CaseEvent {}

    record HandlingDecided(CaseId caseId, EmployerId employerId, Fact fact) implements CaseEvent {}

    record PenaltyImposed(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            @Nullable Money fine) implements CaseEvent {}

    record CaseTransferredToPolice(CaseId caseId, EmployerId employerId, Fact fact) implements CaseEvent {}

    record CourtEnforcementApplied(CaseId caseId, EmployerId employerId, Fact fact) implements CaseEvent {}

    record CasePublished(CaseId caseId, EmployerId employerId, Fact fact) implements CaseEvent {}

    record CaseClosed(CaseId caseId, EmployerId employerId, Fact fact, CaseOutcome outcome) implements CaseEvent {}

    record CaseFactRetracted(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            int retractedSequence,
            DomainEvent retracted,
            String reason)
            implements CaseEvent, FactRetracted {}
}
