package inspectorate.query.ratingruns;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.integrity.RatingRunEvent;
import inspectorate.domain.integrity.RatingRunEvent.RatingRunCompleted;
import inspectorate.domain.integrity.RatingRunEvent.RatingRunFailed;
import inspectorate.domain.integrity.RatingRunEvent.RatingRunStarted;
import inspectorate.domain.integrity.RatingRunResult;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import inspectorate.query.ratingruns.RatingRunCard.Status;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RatingRunProjection implements Projection<RatingRunCard> {

    @Override
    public String name() {
        return "ratingRun";
    }

    @Override
    public int generation() {
        return 1;
    }

    @Override
    public Class<RatingRunCard> documentType() {
        return RatingRunCard.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(RatingRunEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return recorded.event() instanceof RatingRunEvent event
                ? Set.of(event.runId().value())
                : Set.of();
    }

    @Override
    public RatingRunCard blank(String key) {
        return new RatingRunCard(key, "", 0, "", "", Instant.EPOCH, null, Status.RUNNING, null, null, null);
    }

    @Override
    public RatingRunCard fold(RatingRunCard card, Recorded recorded) {
        return switch (recorded.event()) {
            case RatingRunStarted started ->
                new RatingRunCard(
                        card.runId(),
                        started.fact().cellId().value(),
                        started.year(),
                        started.fact().on().value(),
                        started.starter().value(),
                        recorded.recordedAt(),
                        null,
                        Status.RUNNING,
                        null,
                        null,
                        null);
            case RatingRunCompleted completed ->
                ended(
                        card,
                        recorded,
                        Status.COMPLETED,
                        completed.result(),
                        completed.result().problem());
            case RatingRunFailed failed -> ended(card, recorded, Status.FAILED, null, failed.problem());
            default -> card;
        };
    }

    private static RatingRunCard ended(
            RatingRunCard card,
            Recorded recorded,
            Status status,
            @Nullable RatingRunResult result,
            @Nullable String problem) {
        return new RatingRunCard(
                card.runId(),
                card.cellId(),
                card.year(),
                card.on(),
                card.starterId(),
                card.startedAt(),
                recorded.recordedAt(),
                status,
                result,
                problem,
                new Position(recorded.index()).toString());
    }

    @Override
    public boolean worthKeeping(RatingRunCard card) {
        return card.year() > 0;
    }

    @Override
    public List<String> listedBy() {
        return List.of("status", "startedAt");
    }

    @Override
    public String cellOf(RatingRunCard card) {
        return card.cellId();
    }
}
