package inspectorate.domain.cases;

import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseCommand.ImposePenalty;
import inspectorate.domain.cases.CaseCommand.TakeStep;
import inspectorate.domain.cases.CaseEvent.PenaltyImposed;
import inspectorate.domain.cases.ClosingFact.DecisionCorrected;
import inspectorate.domain.cases.ClosingFact.DecisionRevoked;
import inspectorate.domain.cases.ClosingStep.DecisionCorrection;
import inspectorate.domain.cases.ClosingStep.DecisionRevocation;
import inspectorate.domain.cases.DecisionFact.PriorNoticeServed;
import inspectorate.domain.cases.DecisionStep.PriorNotice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How high a fine is that somebody decides on, also by changing or taking back what was decided (R-JUR-5). */
final class Fines {

    private Fines() {}

    static @Nullable Money of(CaseCommand command, List<CaseEvent> before) {
        return switch (command) {
            case ImposePenalty penalty -> penalty.fine();
            case TakeStep(var _, var _, PriorNotice notice) -> notice.fine();
            case TakeStep(var _, var _, DecisionCorrection correction) ->
                larger(standing(before).orElse(null), correction.fine());
            case TakeStep(var _, var _, DecisionRevocation _) ->
                standing(before).orElse(null);
            default -> null;
        };
    }

    /** Without a correction or revocation the fine is again what was imposed. */
    static @Nullable Money of(CaseEvent taken, List<CaseEvent> all) {
        return switch (taken) {
            case PenaltyImposed penalty -> penalty.fine();
            case PriorNoticeServed notice -> notice.fine();
            case DecisionCorrected _, DecisionRevoked _ -> imposed(all).orElse(null);
            default -> null;
        };
    }

    /** As it was imposed, or corrected since. */
    static Optional<Money> standing(List<CaseEvent> events) {
        Money fine = null;
        for (var event : events) {
            fine = switch (event) {
                case PenaltyImposed penalty -> penalty.fine();
                case DecisionCorrected corrected -> corrected.fine() == null ? fine : corrected.fine();
                default -> fine;
            };
        }
        return Optional.ofNullable(fine).filter(Money::positive);
    }

    private static Optional<Money> imposed(List<CaseEvent> events) {
        return events.stream()
                .filter(PenaltyImposed.class::isInstance)
                .map(event -> ((PenaltyImposed) event).fine())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    private static @Nullable Money larger(@Nullable Money one, @Nullable Money other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.minor() >= other.minor() ? one : other;
    }
}
