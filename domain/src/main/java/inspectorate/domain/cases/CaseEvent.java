package inspectorate.domain.cases;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.Money;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.PersonId;
import inspectorate.domain.law.Grounded;
import inspectorate.domain.law.LegalGround;
import java.util.List;
import org.jspecify.annotations.Nullable;

public sealed interface CaseEvent extends DomainEvent, Grounded
        permits CaseEvent.IntakeRegistered,
                CaseEvent.CaseAccepted,
                CaseEvent.IntakeRejected,
                CaseEvent.CaseWithdrawn,
                CaseEvent.CaseFiled,
                CaseEvent.WageArrearsReported,
                CaseEvent.RectificationOrderIssued,
                CaseEvent.RectificationVerified,
                CaseEvent.RectificationPartlyVerified,
                CaseEvent.OrderBreached,
                CaseEvent.EmployerAbsconded,
                CaseEvent.WagesPaid,
                CaseEvent.HandlingDecided,
                CaseEvent.PenaltyImposed,
                CaseEvent.CaseTransferredToPolice,
                CaseEvent.CourtEnforcementApplied,
                CaseEvent.CasePublished,
                CaseEvent.CaseClosed,
                CaseEvent.CaseFactRetracted,
                ProcedureEvent {

    CaseId caseId();

    EmployerId employerId();

    @Override
    default @Nullable LegalGround ground() {
        return null;
    }

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
            @Nullable PersonId complainantId,
            @Nullable Requester requester,
            @Nullable LegalGround ground)
            implements CaseEvent {

        /** As an old file or an older version tells it: without the clock of the law. */
        public IntakeRegistered(
                CaseId caseId,
                EmployerId employerId,
                Fact fact,
                CaseSource source,
                Violation violation,
                @Nullable PersonId complainantId) {
            this(caseId, employerId, fact, source, violation, complainantId, null, null);
        }
    }

    record CaseAccepted(CaseId caseId, EmployerId employerId, Fact fact) implements CaseEvent {}

    /** @param ground when the complainant is told; null where nobody has to be */
    record IntakeRejected(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            String reason,
            @Nullable LegalGround ground) implements CaseEvent {}

    /** @param ground when the complainant is told; null where nobody has to be */
    record CaseWithdrawn(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            String reason,
            @Nullable LegalGround ground) implements CaseEvent {}

    /** @param coInspectors null in what was recorded before they were asked for */
    record CaseFiled(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            @Nullable AccountId leadInspectorId,
            @Nullable List<AccountId> coInspectors,
            @Nullable LegalGround ground)
            implements CaseEvent {

        /** As an old file or an older version tells it. */
        public CaseFiled(CaseId caseId, EmployerId employerId, Fact fact, @Nullable AccountId leadInspectorId) {
            this(caseId, employerId, fact, leadInspectorId, null, null);
        }

        List<AccountId> team() {
            return coInspectors == null ? List.of() : coInspectors;
        }
    }

    /** @param before what was reported in this case until now, so that figures add up; null for the first report */
    record WageArrearsReported(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            WageArrears arrears,
            @Nullable WageArrears before) implements CaseEvent {}

    /** @param ground null where the department itself ordered */
    record RectificationOrderIssued(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            Term term,
            String document,
            @Nullable LegalGround ground) implements CaseEvent {

        public RectificationOrderIssued(CaseId caseId, EmployerId employerId, Fact fact, Term term, String document) {
            this(caseId, employerId, fact, term, document, null);
        }
    }

    /** @param ground when the complainant is told; null where nobody has to be */
    record RectificationVerified(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            boolean late,
            @Nullable LegalGround ground) implements CaseEvent {}

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

    /** @param ground null in an old file, and in what was recorded before the law was asked */
    record HandlingDecided(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            @Nullable LegalGround ground) implements CaseEvent {}

    /** @param ground null in an old file, and in what was recorded before the law was asked */
    record PenaltyImposed(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            @Nullable Money fine,
            @Nullable LegalGround ground) implements CaseEvent {}

    /** @param ground null in an old file, and in what was recorded before the law was asked */
    record CaseTransferredToPolice(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            @Nullable LegalGround ground) implements CaseEvent {}

    /** @param ground null where the department itself applied */
    record CourtEnforcementApplied(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            @Nullable LegalGround ground) implements CaseEvent {

        public CourtEnforcementApplied(CaseId caseId, EmployerId employerId, Fact fact) {
            this(caseId, employerId, fact, null);
        }
    }

    record CasePublished(CaseId caseId, EmployerId employerId, Fact fact) implements CaseEvent {}

    record CaseClosed(CaseId caseId, EmployerId employerId, Fact fact, CaseOutcome outcome) implements CaseEvent {}

    /** @param overdueFell whether with an overdue order the last one of the case fell; null of other facts, and where nobody asked yet */
    record CaseFactRetracted(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            int retractedSequence,
            DomainEvent retracted,
            String reason,
            @Nullable Boolean overdueFell)
            implements CaseEvent, FactRetracted {

        public CaseFactRetracted(
                CaseId caseId,
                EmployerId employerId,
                Fact fact,
                int retractedSequence,
                DomainEvent retracted,
                String reason) {
            this(caseId, employerId, fact, retractedSequence, retracted, reason, null);
        }

        public boolean takesOverdue() {
            return retracted instanceof OrderBreached && !Boolean.FALSE.equals(overdueFell);
        }
    }
}
