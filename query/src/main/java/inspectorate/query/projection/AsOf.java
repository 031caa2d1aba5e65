package inspectorate.query.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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

    /** The day asked for, or that of the instant; empty for now. */
    public Optional<LocalDate> on(ZoneId zone) {
        return businessDate != null
                ? Optional.of(businessDate)
                : Optional.ofNullable(knownAt).map(instant -> LocalDate.ofInstant(instant, zone));
    }

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
