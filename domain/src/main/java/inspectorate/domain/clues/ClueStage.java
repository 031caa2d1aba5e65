package inspectorate.domain.clues;

import static inspectorate.domain.clues.ClueRule.*;

import inspectorate.domain.clues.ClueEvent.*;
import java.util.Optional;
import java.util.Set;

/** Where a clue stands on the ladder below the case (rules §21.1). */
public enum ClueStage {
    UNREPORTED,
    OPEN,
    /** Educated or urged; no clock of law runs. */
    URGED,
    SETTLED,
    REFUSED,
    CLOSED;

    public ClueStage after(ClueEvent event) {
        return switch (event) {
            case ClueReported _, ClueEscalated _ -> OPEN;
            case EmployerEducated _, RectificationUrged _ -> URGED;
            case MediationRecorded mediation -> mediation.agreed() ? SETTLED : this;
            case RectifiedOnUrging _ -> SETTLED;
            case RectificationRefused _ -> REFUSED;
            case ClueBecameCase _, ClueDismissed _ -> CLOSED;
            case ClueEmployerIdentified _, IncidentSignReported _, ClueResultTold _, ClueFactRetracted _ -> this;
        };
    }

    /**
     * The rule that this event would break here; empty if it may follow.
     *
     * @param highest true where no level of the jurisdiction is above it
     */
    public Optional<ClueRule> refusal(ClueEvent event, boolean highest) {
        return switch (event) {
            case ClueReported _ -> unless(this == UNREPORTED, CLUE_IS_REPORTED_ONCE);
            case ClueEvent _ when this == UNREPORTED -> Optional.of(CLUE_IS_REPORTED);
            case EmployerEducated _, RectificationUrged _ -> unless(this == OPEN, URGING_NEEDS_OPEN_CLUE);
            case MediationRecorded _ -> unless(in(OPEN, URGED), MEDIATION_NEEDS_UNSETTLED_CLUE);
            case RectifiedOnUrging _, RectificationRefused _ -> unless(this == URGED, RESULT_NEEDS_URGING);
            case ClueEscalated _ -> unless(in(OPEN, REFUSED), ESCALATION_NEEDS_OPEN_OR_REFUSED_CLUE);
            case ClueBecameCase _ -> unless(this == OPEN || highest && this == REFUSED, CASE_NEEDS_OPEN_CLUE);
            case ClueDismissed _ -> unless(this == OPEN, DISMISSAL_NEEDS_OPEN_CLUE);
            case ClueResultTold _ -> unless(in(SETTLED, CLOSED), RESULT_IS_TOLD_WHEN_THERE_IS_ONE);
            case ClueEmployerIdentified _, IncidentSignReported _ -> unless(this != CLOSED, CLUE_IS_STILL_OPEN);
            case ClueFactRetracted _ -> Optional.empty();
        };
    }

    private boolean in(ClueStage... stages) {
        return Set.of(stages).contains(this);
    }

    private static Optional<ClueRule> unless(boolean satisfied, ClueRule rule) {
        return satisfied ? Optional.empty() : Optional.of(rule);
    }
}
