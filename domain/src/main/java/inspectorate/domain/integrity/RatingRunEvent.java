package inspectorate.domain.integrity;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.RatingRunId;

public sealed interface RatingRunEvent extends DomainEvent {

    RatingRunId runId();

    @Override
    default String stream() {
        return runId().value();
    }

    @Override
    default String dossier() {
        return runId().value();
    }

    record RatingRunStarted(RatingRunId runId, Fact fact, int year, AccountId starter) implements RatingRunEvent {}

    record RatingRunCompleted(RatingRunId runId, Fact fact, RatingRunResult result) implements RatingRunEvent {}

    record RatingRunFailed(RatingRunId runId, Fact fact, String problem) implements RatingRunEvent {}
}
