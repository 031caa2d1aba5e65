package inspectorate.query.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Versions of documents whose file was one with others for some time. Mergings divide both times into fields; in each a
 * document is that of the files that were one there, and its versions are cut to the field.
 */
final class GroupChronicle<D> {

    private final Projection<D> projection;
    private final Map<String, Dossier> files;
    private final Function<D, Map<String, Object>> content;
    private final TreeMap<Instant, Long> knownFrom = new TreeMap<>(Map.of(Instant.MIN, -1L));
    private final TreeSet<LocalDate> validFrom = new TreeSet<>(Set.of(LocalDate.MIN));
    // the same for all documents of a file, of which there may be hundreds
    private final Map<AsOf, Grouping> groupings = new HashMap<>();
    private final Map<Group, Dossier> groups = new HashMap<>();
    private final Map<Dossier, EventsByKey> concerning = new HashMap<>();
    private final Map<String, List<TimeField>> fields = new HashMap<>();

    private record Group(String head, Set<String> members) {}

    /** @param files all that were ever one with the document's */
    GroupChronicle(Projection<D> projection, Map<String, Dossier> files, Function<D, Map<String, Object>> content) {
        this.projection = projection;
        this.files = files;
        this.content = content;
        files.values().stream().flatMap(Grouping::told).forEach(recorded -> {
            knownFrom.merge(recorded.recordedAt(), recorded.index(), Math::max);
            validFrom.add(recorded.event().fact().countsFrom());
        });
    }

    /** @param owner the file whose facts name the document */
    List<Version> of(String key, String owner, long folded) {
        var lines = new HashMap<Dossier, Line>();
        var now = together(owner, AsOf.NOW);
        var present = line(lines, now, key).cell();
        var cell = present.isEmpty() ? line(lines, now, now.id()).cell() : present;
        var versions = new ArrayList<Version>();
        for (var field : fields.computeIfAbsent(owner, this::fields)) {
            line(lines, field.dossier(), key).all(folded).stream()
                    .flatMap(version -> field.cut(version).stream())
                    .forEach(version -> versions.add(version.of(cell.isEmpty() ? version.cell() : cell, folded)));
        }
        return versions;
    }

    private Line line(Map<Dossier, Line> lines, Dossier dossier, String key) {
        return lines.computeIfAbsent(dossier, _ -> Chronicle.of(projection, concerning(dossier), key, content));
    }

    private EventsByKey concerning(Dossier dossier) {
        return concerning.computeIfAbsent(dossier, of -> new EventsByKey(projection, of.events()));
    }

    private Dossier together(String owner, AsOf asOf) {
        var grouping = groupings.computeIfAbsent(asOf, at -> new Grouping(files.values(), at));
        var head = grouping.survivorOf(owner);
        return groups.computeIfAbsent(new Group(head, grouping.membersOf(head)), this::union);
    }

    /** The same one for the same files: what is made of it is made once. */
    private Dossier union(Group group) {
        var head = file(group.head());
        if (group.members().isEmpty()) {
            return head;
        }
        var all = new ArrayList<>(List.of(head));
        group.members().forEach(member -> all.add(file(member)));
        return Dossier.union(group.head(), all);
    }

    private Dossier file(String id) {
        return files.getOrDefault(id, new Dossier(id, List.of()));
    }

    /** No more of them than there are changes in what is one with that file. */
    private List<TimeField> fields(String owner) {
        var told = new TreeMap<Instant, TreeMap<LocalDate, Dossier>>();
        for (Instant known : knownFrom.keySet()) {
            var days = days(owner, known);
            if (told.isEmpty() || !told.lastEntry().getValue().equals(days)) {
                told.put(known, days);
            }
        }
        var fields = new ArrayList<TimeField>();
        told.forEach((known, days) -> {
            long index = Objects.requireNonNull(knownFrom.get(known));
            var later = told.higherKey(known);
            var next = later == null ? null : knownFrom.ceilingEntry(later);
            days.forEach(
                    (day, dossier) -> fields.add(new TimeField(dossier, day, days.higherKey(day), known, index, next)));
        });
        return fields;
    }

    /** What is one with that file from each day on, as it was known then. */
    private TreeMap<LocalDate, Dossier> days(String owner, Instant known) {
        var days = new TreeMap<LocalDate, Dossier>();
        for (LocalDate day : validFrom) {
            var dossier = together(owner, new AsOf(day, known));
            if (days.isEmpty() || days.lastEntry().getValue() != dossier) {
                days.put(day, dossier);
            }
        }
        return days;
    }
}
