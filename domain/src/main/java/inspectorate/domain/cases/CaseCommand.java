package inspectorate.domain.cases;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.PersonId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

public sealed interface CaseCommand extends DomainCommand {

    @TargetAggregateIdentifier
    CaseId caseId();

    @Override
    default Identifier target() {
        return caseId();
    }

    /**
     * @param complainantId null for an anonymous or official source
     * @param requester null where nobody sent it officially
     */
    record RegisterIntake(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            CaseSource source,
            Violation violation,
            @Nullable PersonId complainantId,
            @Nullable Requester requester)
            implements CaseCommand {

        public RegisterIntake(
                CaseId caseId,
                EmployerId employerId,
                Fact fact,
                CaseSource source,
                Violation violation,
                @Nullable PersonId complainantId) {
            this(caseId, employerId, fact, source, violation, complainantId, null);
        }
    }

    record AcceptCase(CaseId caseId, Fact fact) implements CaseCommand {}

    record RejectIntake(CaseId caseId, Fact fact, String reason) implements CaseCommand {}

    record WithdrawCase(CaseId caseId, Fact fact, String reason) implements CaseCommand {}

    /**
     * @param leadInspectorId null only in a migrated history
     * @param coInspectors at least one, but in a migrated history
     */
    record FileCase(CaseId caseId, Fact fact, @Nullable AccountId leadInspectorId, List<AccountId> coInspectors)
            implements CaseCommand {}

    /** Whatever {@link StepTable} knows. */
    record TakeStep(CaseId caseId, Fact fact, ProcedureStep step) implements CaseCommand {}

    record ReportWageArrears(CaseId caseId, Fact fact, WageArrears arrears) implements CaseCommand {}

    /** @param document title of the paper as served, such as {@code 限期改正指令书} */
    record IssueRectificationOrder(CaseId caseId, Fact fact, Term term, String document) implements CaseCommand {}

    /** @param late after the order fell due */
    record VerifyRectification(CaseId caseId, Fact fact, boolean late) implements CaseCommand {}

    record VerifyPartialRectification(CaseId caseId, Fact fact) implements CaseCommand {}

    record RecordBreach(CaseId caseId, Fact fact) implements CaseCommand {}

    record RecordAbsconding(CaseId caseId, Fact fact) implements CaseCommand {}

    /** @param confirmed more than is owed was really paid */
    record RecordPayment(
            CaseId caseId,
            Fact fact,
            Money amount,
            @Nullable Integer workers,
            boolean confirmed) implements CaseCommand {}

    record DecideHandling(CaseId caseId, Fact fact) implements CaseCommand {}

    /** @param fine null if unknown */
    record ImposePenalty(CaseId caseId, Fact fact, @Nullable Money fine) implements CaseCommand {}

    record TransferToPolice(CaseId caseId, Fact fact) implements CaseCommand {}

    record ApplyCourtEnforcement(CaseId caseId, Fact fact) implements CaseCommand {}

    record PublishCase(CaseId caseId, Fact fact) implements CaseCommand {}

    record CloseCase(CaseId caseId, Fact fact, CaseOutcome outcome) implements CaseCommand {}

    /**
     * A whole old file, first its intake. Only consistency is checked: dates in order, amounts not negative.
     *
     * @param steps commands of this file in order, each with a migrated fact
     */
    record MigrateCase(CaseId caseId, EmployerId employerId, Fact fact, List<CaseCommand> steps)
            implements CaseCommand {}

    record RetractCaseFact(CaseId caseId, Fact fact, int sequence, String reason) implements CaseCommand {}

    /** @param replacement what should have been said; its fact replaces the wrong one's sequence */
    record CorrectCaseFact(CaseId caseId, Fact fact, int sequence, String reason, CaseCommand replacement)
            implements CaseCommand {}
}
