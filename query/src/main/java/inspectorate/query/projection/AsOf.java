package inspectorate.query.projection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point in both times.
 *
 * @param businessDate last day whose facts count; null for all
 * @param knownAt last instant at which a fact was recorded; null for now
 */
public record AsOf(
        @Nullable LocalDate businessDate, @Nullable Instant knownAt) {

    public static final AsOf NOW = new AsOf(null, null);

    public boolean live() {
        return businessDate == null && knownAt == null;
    }

    boolean knows(Recorded recorded) {
        return knownAt == null || !recorded.recordedAt().isAfter(knownAt);
    }

    boolean counts(Recorded recorded) {
        return businessDate == null || !recorded.event().fact().countsFrom().isAfter(businessDate);
    }
}
