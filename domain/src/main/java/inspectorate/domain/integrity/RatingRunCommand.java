package inspectorate.domain.integrity;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.RatingRunId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface RatingRunCommand extends DomainCommand {

    @TargetAggregateIdentifier
    RatingRunId runId();

    @Override
    default Identifier target() {
        return runId();
    }

    /**
     * @param fact its cell is the territory, its date that of the grades
     * @param starter for whom the grades are assigned
     */
    record StartRatingRun(RatingRunId runId, Fact fact, int year, AccountId starter) implements RatingRunCommand {}

    record CompleteRatingRun(RatingRunId runId, Fact fact, RatingRunResult result) implements RatingRunCommand {}

    /** @param problem what stopped it, as a sentence */
    record FailRatingRun(RatingRunId runId, Fact fact, String problem) implements RatingRunCommand {}
}
