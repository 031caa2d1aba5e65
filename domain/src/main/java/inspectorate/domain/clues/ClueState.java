package inspectorate.domain.clues;

import static inspectorate.domain.clues.ClueRule.CASE_NEEDS_EMPLOYER_OF_CLUE;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.clues.ClueEvent.*;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

sealed interface ClueState {

    record Unreported() implements ClueState {}

    /**
     * @param employerId in whose dossier the clue is; null where it is a dossier of its own
     * @param knownAs the employer as known now
     * @param level cell that deals with it
     */
    record Known(
            ClueStage stage,
            @Nullable EmployerId employerId,
            @Nullable EmployerId knownAs,
            BusinessDate reportedOn,
            ClueChannel channel,
            ClueMatter matter,
            @Nullable PersonId reporterId,
            GridCellId level,
            boolean incident)
            implements ClueState {

        EmployerId whose() {
            if (knownAs == null) {
                throw new RuleViolated(CASE_NEEDS_EMPLOYER_OF_CLUE);
            }
            return knownAs;
        }
    }

    default ClueStage stage() {
        return this instanceof Known known ? known.stage() : ClueStage.UNREPORTED;
    }

    default boolean highest() {
        return this instanceof Known known && known.level().isJurisdiction();
    }

    default ClueState after(ClueEvent event) {
        return switch (this) {
            case Unreported none -> event instanceof ClueReported reported ? reported(reported) : none;
            case Known known ->
                new Known(
                        known.stage().after(event),
                        known.employerId(),
                        event instanceof ClueEmployerIdentified identified ? identified.knownAs() : known.knownAs(),
                        known.reportedOn(),
                        known.channel(),
                        known.matter(),
                        known.reporterId(),
                        event instanceof ClueEscalated escalated ? escalated.to() : known.level(),
                        known.incident() || event instanceof IncidentSignReported);
        };
    }

    private static ClueState reported(ClueReported reported) {
        return new Known(
                ClueStage.OPEN,
                reported.employerId(),
                reported.employerId(),
                reported.fact().on(),
                reported.telling().channel(),
                reported.telling().matter(),
                reported.reporterId(),
                reported.fact().cellId(),
                reported.telling().incidentSign());
    }

    static ClueState of(List<ClueEvent> events) {
        ClueState state = new Unreported();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }
}
