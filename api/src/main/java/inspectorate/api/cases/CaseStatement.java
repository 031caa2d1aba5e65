package inspectorate.api.cases;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseCommand;
import inspectorate.domain.cases.CaseCommand.AcceptCase;
import inspectorate.domain.cases.CaseCommand.ApplyCourtEnforcement;
import inspectorate.domain.cases.CaseCommand.CloseCase;
import inspectorate.domain.cases.CaseCommand.DecideHandling;
import inspectorate.domain.cases.CaseCommand.FileCase;
import inspectorate.domain.cases.CaseCommand.ImposePenalty;
import inspectorate.domain.cases.CaseCommand.IssueRectificationOrder;
import inspectorate.domain.cases.CaseCommand.PublishCase;
import inspectorate.domain.cases.CaseCommand.RecordAbsconding;
import inspectorate.domain.cases.CaseCommand.RecordBreach;
import inspectorate.domain.cases.CaseCommand.RecordPayment;
import inspectorate.domain.cases.CaseCommand.RegisterIntake;
import inspectorate.domain.cases.CaseCommand.RejectIntake;
import inspectorate.domain.cases.CaseCommand.ReportWageArrears;
import inspectorate.domain.cases.CaseCommand.TakeStep;
import inspectorate.domain.cases.CaseCommand.TransferToPolice;
import inspectorate.domain.cases.CaseCommand.VerifyPartialRectification;
import inspectorate.domain.cases.CaseCommand.VerifyRectification;
import inspectorate.domain.cases.CaseCommand.WithdrawCase;
import inspectorate.domain.cases.CaseOutcome;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.ProcedureStep;
import inspectorate.domain.cases.Requester;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a case, as a form or a request says it: {@code on} is a day, a month, a year or {@code unknown},
 * amounts are in the currency of the jurisdiction.
 */
public sealed interface CaseStatement {

    @Schema(description = "Business date: 2025-05-03, 2025-05, 2025 or unknown", example = "2025-05-03")
    BusinessDate on();

    /** @param money turns an amount into the money of the case's jurisdiction */
    CaseCommand command(CaseId caseId, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money);

    /** Only to correct an intake: a new one is taken by {@link CaseDesk#intake}. */
    record Intake(
            BusinessDate on,
            EmployerId employerId,
            CaseSource source,
            Violation violation,
            @Nullable PersonId complainantId,
            @Nullable Requester requester)
            implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new RegisterIntake(id, employerId, fact, source, violation, complainantId, requester);
        }
    }

    record Acceptance(BusinessDate on) implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new AcceptCase(id, fact);
        }
    }

    record Refusal(BusinessDate on, String reason) implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new RejectIntake(id, fact, reason);
        }
    }

    record Withdrawal(BusinessDate on, String reason) implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new WithdrawCase(id, fact, reason);
        }
    }

    record Filing(
            BusinessDate on,

            @Schema(description = "Account id of the lead inspector")
            String leadInspectorId,

            @Schema(description = "Account ids of the co-inspectors, at least one")
            List<String> coInspectorIds)
            implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new FileCase(
                    id,
                    fact,
                    new AccountId(leadInspectorId),
                    coInspectorIds.stream().map(AccountId::new).toList());
        }
    }

    /** At least one of workers, claimed and assessed; a later report replaces the one before. */
    record Arrears(
            BusinessDate on,
            @Nullable Integer workers,
            @Nullable BigDecimal claimed,
            @Nullable BigDecimal assessed,

            @Schema(description = "For which months, as told", example = "2025-01至2025-04") @Nullable
            String period)
            implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new ReportWageArrears(
                    id,
                    fact,
                    new WageArrears(
                            workers,
                            money.apply(claimed),
                            money.apply(assessed),
                            Objects.requireNonNullElse(period, "")));
        }
    }

    /** Due on a day, or within a duration as the paper says it. */
    record Order(
            BusinessDate on,
            @Nullable LocalDate dueOn,
            @Nullable String within,
            @Nullable String document) implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new IssueRectificationOrder(
                    id, fact, new Term(dueOn, within), Objects.requireNonNullElse(document, "限期改正指令书"));
        }
    }

    record Rectification(
            BusinessDate on,

            @Schema(description = "Only a part was put right")
            boolean partly,

            @Schema(description = "After the due date") boolean late)
            implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return partly ? new VerifyPartialRectification(id, fact) : new VerifyRectification(id, fact, late);
        }
    }

    record Breach(BusinessDate on) implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new RecordBreach(id, fact);
        }
    }

    record Absconding(BusinessDate on) implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new RecordAbsconding(id, fact);
        }
    }

    record Payment(
            BusinessDate on,
            BigDecimal amount,
            @Nullable Integer workers,

            @Schema(description = "More than is owed was really paid")
            boolean confirmed)
            implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new RecordPayment(id, fact, Objects.requireNonNull(money.apply(amount)), workers, confirmed);
        }
    }

    record Decision(BusinessDate on) implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new DecideHandling(id, fact);
        }
    }

    record Penalty(BusinessDate on, @Nullable BigDecimal fine) implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new ImposePenalty(id, fact, money.apply(fine));
        }
    }

    record PoliceTransfer(BusinessDate on) implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new TransferToPolice(id, fact);
        }
    }

    record CourtApplication(BusinessDate on) implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new ApplyCourtEnforcement(id, fact);
        }
    }

    record Publication(BusinessDate on) implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new PublishCase(id, fact);
        }
    }

    /**
     * Only to correct a fact of the procedure: a step is taken at its own desk.
     *
     * @param said the step, once it is known in which money the case reckons
     */
    record Procedural(BusinessDate on, Function<Function<@Nullable BigDecimal, @Nullable Money>, ProcedureStep> said)
            implements CaseStatement {

        @Override
        public CaseCommand command(CaseId caseId, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new TakeStep(caseId, fact, said.apply(money));
        }
    }

    record Closure(BusinessDate on, CaseOutcome outcome) implements CaseStatement {
        @Override
        public CaseCommand command(CaseId id, Fact fact, Function<@Nullable BigDecimal, @Nullable Money> money) {
            return new CloseCase(id, fact, outcome);
        }
    }
}
