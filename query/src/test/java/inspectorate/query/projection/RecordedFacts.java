package inspectorate.query.projection;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.GridCellId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Events as an event store would have recorded them, one minute after the other. */
public final class RecordedFacts {

    public static final GridCellId CELL = new GridCellId("340111/340111003");
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    private final Map<String, Integer> sequences = new HashMap<>();
    private long index;

    public static Fact on(String day) {
        var date = new BusinessDate(day);
        return new Fact(CELL, date, date.latest().orElse(LocalDate.of(2026, 1, 5)), null, null);
    }

    public Recorded recorded(DomainEvent event) {
        int sequence = sequences.merge(event.stream(), 1, Integer::sum) - 1;
        index++;
        return new Recorded(event.stream() + "#" + sequence, index, at(index), event, Map.of());
    }

    /** As it is folded for the file with which its own was merged. */
    public Recorded ofMergedFile(DomainEvent event, String survivor) {
        return recorded(event).foldedFor(survivor);
    }

    /** The instant at which the event with that index was recorded. */
    public static Instant at(long index) {
        return START.plusSeconds(60 * index);
    }
}
