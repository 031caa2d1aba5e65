package inspectorate.query.projection;

import inspectorate.domain.FactRetracted;
import inspectorate.domain.bookkeeping.DossierDecision;
import inspectorate.domain.bookkeeping.DossierDecision.EventRestored;
import inspectorate.domain.bookkeeping.DossierDecision.EventSkipped;
import inspectorate.domain.employers.MergingEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All events about one employer, or of one stream where no employer is concerned, each once, in the store's order. */
public final class Dossier {

    /** Bits of a version that hold the count of events. */
    private static final int COUNTED = 20;

    private final String id;
    private final int stored;
    private final Set<String> files;
    private final List<Dossier> related;
    private final SequencedMap<String, Recorded> entries = new LinkedHashMap<>();
    private final List<String> doubled = new ArrayList<>();
    private @Nullable Folded folded;
    private final Set<String> touched = new HashSet<>();
    private long touchedFrom = Long.MAX_VALUE;
    private boolean again;
    private boolean merging;
    private int counted;
    private boolean decided;
    private boolean unread;
    private boolean unneeded;
    private boolean sorted = true;
    private long last = -1;

    /** What the decisions leave; made when it is asked for, by whichever thread asks first. */
    private record Folded(List<Recorded> events, Set<String> skipped, boolean plain) {}

    Dossier(String id, List<Recorded> stored) {
        this(id, stored, Set.of(id), List.of());
    }

    private Dossier(String id, List<Recorded> stored, Set<String> files, List<Dossier> related) {
        this.id = id;
        this.related = related;
        this.files = files;
        for (var recorded : stored) {
            if (!add(recorded)) {
                doubled.add(recorded.eventId());
            }
        }
        this.stored = entries.size();
    }

    static Dossier union(String survivor, Collection<Dossier> files) {
        return union(survivor, files, files);
    }

    /**
     * What files of one employer tell, as if it stood in the survivor's dossier.
     *
     * @param related all files that were ever one with them: they count for its version, which so grows when they part
     */
    static Dossier union(String survivor, Collection<Dossier> files, Collection<Dossier> related) {
        var union = new Dossier(
                survivor,
                files.stream()
                        .flatMap(file -> file.entries.values().stream())
                        .map(recorded -> recorded.foldedFor(survivor))
                        .sorted(Comparator.comparingLong(Recorded::index))
                        .toList(),
                files.stream().map(Dossier::id).collect(Collectors.toUnmodifiableSet()),
                List.copyOf(related));
        union.again = files.stream().anyMatch(Dossier::touchedAgain);
        return union;
    }

    public String id() {
        return id;
    }

    /** Whose dossiers it is made of: its own alone, or those of all files that are one. */
    Set<String> files() {
        return files;
    }

    /** What was read for it: itself, or all files that were ever one with it. */
    Collection<Dossier> read() {
        return related.isEmpty() ? List.of(this) : related;
    }

    /** True where it was ever merged or unmerged, and so may be folded with others. */
    boolean merging() {
        return merging;
    }

    /** True if it was new: an event delivered again is in its dossier already. */
    boolean add(Recorded recorded) {
        if (entries.putIfAbsent(recorded.eventId(), recorded) != null) {
            return false;
        }
        merging |= recorded.event() instanceof MergingEvent;
        decided |= recorded.event() instanceof DossierDecision;
        unread |= recorded.event() instanceof UnreadableEvent;
        unneeded |= recorded.event() instanceof UnneededEvent;
        sorted &= recorded.index() > last;
        last = Math.max(last, recorded.index());
        folded = null;
        return true;
    }

    /** The dossier as it was when it held only the first of the events that are folded. */
    Dossier first(int events) {
        return new Dossier(id, events().subList(0, events), files, List.of());
    }

    /** Adds an event of the batch that is being written. */
    void touch(Recorded recorded) {
        again |= !add(recorded);
        touched.add(recorded.eventId());
        touchedFrom = Math.min(touchedFrom, recorded.index());
    }

    /** Index of the first event of the batch; the lowest there is where the dossier is folded anew for itself. */
    long touchedFrom() {
        return touched.isEmpty() ? Long.MIN_VALUE : touchedFrom;
    }

    /** True if an event of the batch stands, in either order, before others that were there already. */
    boolean touchedLate() {
        var untouched = untouched();
        if (untouched.isEmpty() || touched.isEmpty()) {
            return false;
        }
        var lastIndex = untouched.getLast().index();
        var lastTime = Collections.max(untouched, Comparator.comparing(Recorded::recordedAt))
                .recordedAt();
        return events().stream()
                .filter(recorded -> touched.contains(recorded.eventId()))
                .anyMatch(recorded ->
                        recorded.index() < lastIndex || !recorded.recordedAt().isAfter(lastTime));
    }

    /** What came of the batch may have been written before, by an attempt that did not get to its end. */
    void touchAgain() {
        again = true;
    }

    /** True if it may have been, then maybe beside fewer other events or more. */
    boolean touchedAgain() {
        return again;
    }

    /** Without the batch. */
    List<Recorded> untouched() {
        return events().stream()
                .filter(recorded -> !touched.contains(recorded.eventId()))
                .toList();
    }

    /** True where somebody decided what is folded of it. */
    boolean decided() {
        return decided;
    }

    /** How many events the store said it holds, which may be more than were found: the rest is on its way, or lost and comes again. */
    int counted() {
        return counted;
    }

    void counted(int said) {
        counted = said;
    }

    /** How many of its events the store holds, before those added here. */
    int stored() {
        return stored;
    }

    List<Recorded> added() {
        // from the end: a batch asks this of long dossiers to which it adds little
        var latest = entries.sequencedValues().reversed().stream();
        return latest.limit(entries.size() - stored).toList().reversed();
    }

    /**
     * Grows with every event, also with one that came late and with those of another file: what is folded from more is
     * never overwritten by what is folded from less.
     */
    long version() {
        if (!related.isEmpty()) {
            return version(
                    related.stream().mapToLong(file -> file.last).max().orElse(-1),
                    related.stream().mapToInt(file -> file.entries.size()).sum());
        }
        return version(last, entries.size());
    }

    private static long version(long last, int count) {
        return last < 0 ? -1 : (last << COUNTED) + count % (1L << COUNTED);
    }

    /** What is folded: every event that can be read and is not skipped. */
    public List<Recorded> events() {
        return folded().events();
    }

    private Folded folded() {
        var known = folded;
        if (known == null) {
            Set<String> skipped = new HashSet<>();
            if (decided) {
                ordered().forEach(recorded -> decide(recorded, skipped));
            }
            var events = decided || unread || unneeded
                    ? readable().filter(recorded -> !skipped.contains(recorded.eventId()))
                    : ordered();
            var kept = events.toList();
            known = new Folded(kept, Set.copyOf(skipped), kept.stream().noneMatch(Dossier::revises));
            folded = known;
        }
        return known;
    }

    /** Takes back or replaces what was told before. */
    private static boolean revises(Recorded recorded) {
        return recorded.event() instanceof FactRetracted
                || recorded.event().fact().replaces() != null;
    }

    private static void decide(Recorded recorded, Set<String> skipped) {
        switch (recorded.event()) {
            case EventSkipped skips -> skipped.add(skips.eventId());
            case EventRestored restores -> skipped.remove(restores.eventId());
            default -> {}
        }
    }

    /** Skipped ones too. */
    Stream<Recorded> readable() {
        return ordered().filter(recorded -> switch (recorded.event()) {
            case UnreadableEvent _, UnneededEvent _, DossierDecision _ -> false;
            default -> true;
        });
    }

    private Stream<Recorded> ordered() {
        var stored = entries.values().stream();
        return sorted ? stored : stored.sorted(Comparator.comparingLong(Recorded::index));
    }

    boolean skips(String eventId) {
        return folded().skipped().contains(eventId);
    }

    /** Identities that the store holds more than once. */
    List<String> doubled() {
        return doubled;
    }

    @Nullable
    Recorded entry(String eventId) {
        return entries.get(eventId);
    }

    /** Every event it holds: what is folded, what is not, and the decisions about that. */
    Collection<Recorded> entries() {
        return entries.values();
    }

    /** True where an event is missing from its documents that nobody decided to skip. */
    boolean incomplete() {
        return unread
                && entries.values().stream()
                        .anyMatch(
                                recorded -> recorded.event() instanceof UnreadableEvent && !skips(recorded.eventId()));
    }

    /** What was known and counted at that point, retracted facts left out, each correction in the place of the wrong fact. */
    List<Recorded> held(AsOf asOf) {
        if (folded().plain()) {
            return asOf.live()
                    ? events()
                    : events().stream()
                            .filter(recorded -> asOf.knows(recorded) && asOf.counts(recorded))
                            .toList();
        }
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
