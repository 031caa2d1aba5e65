package inspectorate.query.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statistics facts of one event: what it adds to which indicator.
 *
 * @param countsFrom day in whose period it counts
 * @param recordedMicros record time, microseconds since 1970 in UTC
 * @param retractedMicros record time of its retraction; null while it holds
 */
public record EventFacts(
        String eventId,
        String kind,
        String on,
        @Nullable LocalDate countsFrom,
        long recordedMicros,
        @Nullable Long retractedMicros,
        String cellId,
        String employerId,
        @Nullable String subjectId,
        List<Measure> measures,
        Map<String, String> dimensions) {

    /** @param amount count, persons, or minor units of {@code currency} */
    public record Measure(
            Indicator indicator, long amount, @Nullable String currency) {}

    EventFacts retracted(long micros) {
        return new EventFacts(
                eventId,
                kind,
                on,
                countsFrom,
                recordedMicros,
                micros,
                cellId,
                employerId,
                subjectId,
                measures,
                dimensions);
    }

    public Instant recordedAt() {
        return Instant.EPOCH.plusNanos(Math.multiplyExact(recordedMicros, 1000));
    }
}
