package inspectorate.query.projection;

import inspectorate.domain.FactRetracted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By document, the events of one dossier that concern it, in the store's order: one walk for however many documents. */
final class EventsByKey {

    private final Projection<?> projection;
    private final Map<String, List<Recorded>> byKey = new HashMap<>();
    private final List<Recorded> ofAll = new ArrayList<>();

    EventsByKey(Projection<?> projection, List<Recorded> events) {
        this.projection = projection;
        boolean retracts = events.stream().anyMatch(recorded -> recorded.event() instanceof FactRetracted);
        Map<String, Recorded> earlier = new HashMap<>();
        for (var recorded : events) {
            add(recorded, retracts ? retracted(recorded, earlier) : List.of());
            if (retracts) {
                earlier.put(recorded.eventId(), recorded);
            }
        }
    }

    /** Those that name the document, those that concern all of the dossier, and what retracts one of them. */
    List<Recorded> of(String key) {
        return byKey.getOrDefault(key, ofAll);
    }

    /** What it takes back, and what that had taken back: it concerns whom they concern. */
    private static List<Recorded> retracted(Recorded recorded, Map<String, Recorded> earlier) {
        List<Recorded> retracted = new ArrayList<>();
        var last = recorded;
        while (last != null && last.event() instanceof FactRetracted retraction) {
            last = earlier.get(last.sibling(retraction.retractedSequence()));
            if (last != null) {
                retracted.add(last);
            }
        }
        return retracted;
    }

    private void add(Recorded recorded, List<Recorded> retracted) {
        if (projection.concernsAll(recorded) || retracted.stream().anyMatch(projection::concernsAll)) {
            byKey.values().forEach(events -> events.add(recorded));
            ofAll.add(recorded);
            return;
        }
        var keys = projection.keysOf(recorded);
        if (!retracted.isEmpty()) {
            keys = new HashSet<>(keys);
            for (var taken : retracted) {
                keys.addAll(projection.keysOf(taken));
            }
        }
        add(recorded, keys);
    }

    private void add(Recorded recorded, Set<String> keys) {
        for (String key : keys) {
            byKey.computeIfAbsent(key, _ -> new ArrayList<>(ofAll)).add(recorded);
        }
    }
}
