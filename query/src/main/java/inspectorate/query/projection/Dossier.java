package inspectorate.query.projection;

import inspectorate.domain.FactRetracted;
import inspectorate.domain.employers.MergingEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All events about one employer, or of one stream where no employer is concerned, each once, in the store's order. */
public final class Dossier {

    /** Bits of a version that hold the count of events. */
    private static final int COUNTED = 20;

    private final String id;
    private final int stored;
    private final Set<String> files;
    private final Set<String> eventIds = new HashSet<>();
    private final List<Recorded> events = new ArrayList<>();
    private boolean sorted = true;
    private boolean merging;

    Dossier(String id, List<Recorded> stored) {
        this(id, stored, Set.of(id));
    }

    private Dossier(String id, List<Recorded> stored, Set<String> files) {
        this.id = id;
        this.files = files;
        stored.forEach(this::add);
        this.stored = events.size();
    }

    /** What files of one employer tell, as if it stood in the survivor's dossier. */
    static Dossier union(String survivor, Collection<Dossier> files) {
        return new Dossier(
                survivor,
                files.stream()
                        .flatMap(file -> file.events.stream())
                        .map(recorded -> recorded.foldedFor(survivor))
                        .sorted(Comparator.comparingLong(Recorded::index))
                        .toList(),
                files.stream().map(Dossier::id).collect(Collectors.toUnmodifiableSet()));
    }

    public String id() {
        return id;
    }

    /** Whose dossiers it is made of: its own alone, or those of all files that are one. */
    Set<String> files() {
        return files;
    }

    /** True where it was ever merged or unmerged, and so may be folded with others. */
    boolean merging() {
        return merging;
    }

    /** True if it was new: an event delivered again is in its dossier already. */
    boolean add(Recorded recorded) {
        if (!eventIds.add(recorded.eventId())) {
            return false;
        }
        sorted &= events.isEmpty() || events.getLast().index() < recorded.index();
        events.add(recorded);
        merging |= recorded.event() instanceof MergingEvent;
        return true;
    }

    /** How many of its events the store holds, before those added here. */
    int stored() {
        return stored;
    }

    List<Recorded> added() {
        return List.copyOf(events.subList(stored, events.size()));
    }

    /**
     * Grows with every event, also with one that came late and with those of another file: what is folded from more is
     * never overwritten by what is folded from less.
     */
    long version() {
        return events.isEmpty() ? -1 : (events().getLast().index() << COUNTED) + events.size() % (1L << COUNTED);
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
