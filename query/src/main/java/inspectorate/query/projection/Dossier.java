package inspectorate.query.projection;

import inspectorate.domain.FactRetracted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All events about one employer, or of one stream where no employer is concerned, each once, in the store's order. */
public final class Dossier {

    private final String id;
    private final int stored;
    private final Set<String> eventIds = new HashSet<>();
    private final List<Recorded> events = new ArrayList<>();
    private boolean sorted = true;

    Dossier(String id, List<Recorded> stored) {
        this.id = id;
        stored.forEach(this::add);
        this.stored = events.size();
    }

    public String id() {
        return id;
    }

    /** True if it was new: an event delivered again is in its dossier already. */
    boolean add(Recorded recorded) {
        if (!eventIds.add(recorded.eventId())) {
            return false;
        }
        sorted &= events.isEmpty() || events.getLast().index() < recorded.index();
        events.add(recorded);
        return true;
    }

    /** How many of its events the store holds, before those added here. */
    int stored() {
        return stored;
    }

    List<Recorded> added() {
        return List.copyOf(events.subList(stored, events.size()));
    }

    long version() {
        return events().isEmpty() ? -1 : events().getLast().index();
    }

    public List<Recorded> events() {
        if (sorted) {
            return events;
        }
        return events.stream().sorted(Comparator.comparingLong(Recorded::index)).toList();
    }

    /** What was known and counted at that point, retracted facts left out, each correction in the place of the wrong fact. */
    List<Recorded> held(AsOf asOf) {
        var places = new TreeMap<Integer, Recorded>();
        Map<String, Integer> placeOf = new HashMap<>();
        int next = 0;
        for (var recorded : events()) {
            next++;
            if (!asOf.knows(recorded)) {
                continue;
            }
            if (recorded.event() instanceof FactRetracted retraction) {
                places.remove(placeOf.getOrDefault(recorded.sibling(retraction.retractedSequence()), -1));
                continue;
            }
            Integer replaces = recorded.event().fact().replaces();
            int place = replaces == null ? next : placeOf.getOrDefault(recorded.sibling(replaces), next);
            placeOf.put(recorded.eventId(), place);
            places.put(place, recorded);
        }
        return places.values().stream().filter(asOf::counts).toList();
    }
}
