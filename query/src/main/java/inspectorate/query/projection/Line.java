package inspectorate.query.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a document says from which day on, as it is known now, and what was known of it before. */
final class Line {

    private final String key;
    private final TreeMap<LocalDate, Version> open = new TreeMap<>();
    private final List<Version> closed = new ArrayList<>();
    private String cell = "";
    private long moved = -1;

    Line(String key) {
        this.key = key;
    }

    /** Where the document is now; empty if there never was one. */
    String cell() {
        return cell;
    }

    /** First day of what is said of that day; null where nothing is. */
    @Nullable
    LocalDate startOf(LocalDate day) {
        return open.floorKey(day);
    }

    /**
     * @param from first day that is said anew; null for all
     * @param said content from each day on; empty where there is no document
     * @param present cell of the document now; empty if there is none
     */
    void say(
            @Nullable LocalDate from,
            SortedMap<LocalDate, Map<String, Object>> said,
            Instant at,
            long index,
            String present) {
        var fresh = segments(said, at, index);
        var before = from == null ? open : open.tailMap(from, true);
        var same = new HashSet<LocalDate>();
        for (var version : List.copyOf(before.values())) {
            var now = fresh.get(version.validFrom());
            if (now != null && says(now, version)) {
                same.add(version.validFrom());
            } else {
                closed.add(closed(version, at, index));
                open.remove(version.validFrom());
            }
        }
        fresh.forEach((day, version) -> {
            if (!same.contains(day)) {
                open.put(day, version);
            }
        });
        if (!present.isEmpty() && !present.equals(cell)) {
            cell = present;
            moved = index;
        }
    }

    private Map<LocalDate, Version> segments(SortedMap<LocalDate, Map<String, Object>> said, Instant at, long index) {
        var segments = new TreeMap<LocalDate, Version>();
        LocalDate until = null;
        for (var entry : new TreeMap<>(said).descendingMap().entrySet()) {
            var day = entry.getKey();
            var earlier = said.headMap(day);
            if (!earlier.isEmpty() && entry.getValue().equals(earlier.get(earlier.lastKey()))) {
                continue;
            }
            if (!entry.getValue().isEmpty()) {
                segments.put(day, new Version(key, "", index, null, day, until, at, null, "", index, entry.getValue()));
            }
            until = day;
        }
        return segments;
    }

    private static boolean says(Version now, Version before) {
        return now.content().equals(before.content()) && Objects.equals(now.validUntil(), before.validUntil());
    }

    private static Version closed(Version version, Instant at, long index) {
        return new Version(
                version.key(),
                version.dossier(),
                version.opened(),
                index,
                version.validFrom(),
                version.validUntil(),
                version.recordedFrom(),
                at,
                "",
                index,
                version.content());
    }

    Set<String> ids() {
        return all(-1).stream().map(Version::id).collect(Collectors.toSet());
    }

    /** @param folded index of the last event of the dossier */
    List<Version> all(long folded) {
        var all = new ArrayList<>(closed);
        all.addAll(open.values());
        all.replaceAll(version -> version.of(cell, folded));
        return all;
    }

    /** What must be written when facts from that index on have come. */
    List<Version> changedSince(long index, long folded) {
        var all = all(folded);
        all.removeIf(version -> moved < index && !version.changedSince(index));
        return all;
    }
}
