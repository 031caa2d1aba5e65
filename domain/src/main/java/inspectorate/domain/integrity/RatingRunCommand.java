package inspectorate.domain.integrity;

import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.RatingRunId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface RatingRunCommand {

    @TargetAggregateIdentifier
    RatingRunId runId();

    Fact fact();

    /**
     * @param fact its cell is the territory, its date that of the grades
     * @param starter for whom the grades are assigned
     */
    record StartRatingRun(RatingRunId runId, Fact fact, int year, AccountId starter) implements RatingRunCommand {}

    record CompleteRatingRun(RatingRunId runId, Fact fact, RatingRunResult result) implements RatingRunCommand {}

    /** @param problem what stopped it, as a sentence */
    record FailRatingRun(RatingRunId runId, Fact fact, String problem) implements RatingRunCommand {}
}
