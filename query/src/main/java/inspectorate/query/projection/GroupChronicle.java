package inspectorate.query.projection;

import inspectorate.domain.employers.MergingEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Versions of a document whose file was one with others for some time. Mergings divide both times into fields; in each
 * the document is that of the files that were one there, and its versions are cut to the field.
 */
final class GroupChronicle<D> {

    private final Projection<D> projection;
    private final Map<String, Dossier> files;
    private final Function<D, Map<String, Object>> content;
    private final Map<Set<String>, Line> lines = new HashMap<>();
    private final TreeMap<Instant, Long> knownFrom = new TreeMap<>(Map.of(Instant.MIN, -1L));
    private final TreeSet<LocalDate> validFrom = new TreeSet<>(Set.of(LocalDate.MIN));

    /** @param files all that were ever one with the document's */
    GroupChronicle(Projection<D> projection, Map<String, Dossier> files, Function<D, Map<String, Object>> content) {
        this.projection = projection;
        this.files = files;
        this.content = content;
        files.values().stream()
                .flatMap(file -> file.events().stream())
                .filter(recorded -> recorded.event() instanceof MergingEvent)
                .forEach(recorded -> {
                    knownFrom.merge(recorded.recordedAt(), recorded.index(), Math::max);
                    validFrom.add(recorded.event().fact().countsFrom());
                });
    }

    /** @param owner the file whose facts name the document */
    List<Version> of(String key, String owner, long folded) {
        lines.clear();
        var now = together(owner, AsOf.NOW);
        var present = line(now, key).cell();
        var cell = present.isEmpty() ? line(now, now.id()).cell() : present;
        var versions = new ArrayList<Version>();
        for (var known : knownFrom.entrySet()) {
            for (LocalDate valid : validFrom) {
                var field = new Field(
                        valid,
                        validFrom.higher(valid),
                        known.getKey(),
                        known.getValue(),
                        knownFrom.higherEntry(known.getKey()));
                var dossier = together(owner, new AsOf(valid, known.getKey()));
                line(dossier, key).all(folded).stream()
                        .flatMap(version -> field.cut(version).stream())
                        .forEach(version -> versions.add(version.of(cell.isEmpty() ? version.cell() : cell, folded)));
            }
        }
        return versions;
    }

    private Dossier together(String owner, AsOf asOf) {
        var grouping = new Grouping(files.values(), asOf);
        var head = grouping.survivorOf(owner);
        var members = grouping.membersOf(head);
        if (members.isEmpty()) {
            return file(head);
        }
        var all = new ArrayList<>(List.of(file(head)));
        members.forEach(member -> all.add(file(member)));
        return Dossier.union(head, all);
    }

    private Dossier file(String id) {
        return files.getOrDefault(id, new Dossier(id, List.of()));
    }

    private Line line(Dossier dossier, String key) {
        var named = new TreeSet<>(dossier.files());
        named.add("|" + dossier.id() + "|" + key);
        return lines.computeIfAbsent(named, _ -> Chronicle.of(projection, dossier.events(), key, content));
    }

    /** @param next from when on something else is one, and the index of the event that says so */
    private record Field(
            LocalDate from,
            @Nullable LocalDate until,
            Instant known,
            long index,
            Map.@Nullable Entry<Instant, Long> next) {

        List<Version> cut(Version version) {
            var start = version.validFrom().isBefore(from) ? from : version.validFrom();
            var end = earlier(version.validUntil(), until);
            boolean before = version.recordedFrom().isBefore(known);
            var recordedFrom = before ? known : version.recordedFrom();
            var ending = next != null
                            && (version.recordedUntil() == null
                                    || version.recordedUntil().isAfter(next.getKey()))
                    ? next
                    : null;
            var recordedUntil = ending == null ? version.recordedUntil() : ending.getKey();
            if (end != null && !start.isBefore(end) || recordedUntil != null && !recordedFrom.isBefore(recordedUntil)) {
                return List.of();
            }
            return List.of(new Version(
                    version.key(),
                    version.dossier(),
                    before ? index : version.opened(),
                    ending == null ? version.closed() : ending.getValue(),
                    start,
                    end,
                    recordedFrom,
                    recordedUntil,
                    version.cell(),
                    version.folded(),
                    version.content()));
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.isBefore(other) ? one : other;
        }
    }
}
