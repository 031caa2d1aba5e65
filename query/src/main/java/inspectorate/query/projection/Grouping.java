package inspectorate.query.projection;

import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.domain.ids.EmployerId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which files are one at a point. A merging is told by both files, and one of the two may be read before the other is
 * written: the last that either tells of the pair holds.
 */
final class Grouping {

    private final Map<String, String> survivors = new LinkedHashMap<>();

    private record Pair(String file, String survivor) {}

    private record Said(long index, boolean merged) {}

    private record Told(Pair pair, boolean merged) {

        static Told by(Recorded recorded) {
            return new Told(Objects.requireNonNull(Grouping.pair(recorded)), joins(recorded));
        }
    }

    Grouping(Collection<Dossier> dossiers, AsOf asOf) {
        Map<Pair, Said> last = new HashMap<>();
        var standing = dossiers.stream().flatMap(Grouping::standing).collect(Collectors.toSet());
        for (var dossier : dossiers) {
            told(dossier)
                    .filter(recorded -> standing.contains(Told.by(recorded)))
                    .filter(recorded -> asOf.knows(recorded) && asOf.counts(recorded))
                    .forEach(recorded -> last.merge(
                            Objects.requireNonNull(pair(recorded)),
                            new Said(recorded.index(), joins(recorded)),
                            (one, other) -> one.index() > other.index() ? one : other));
        }
        last.entrySet().stream()
                .filter(said -> said.getValue().merged())
                .sorted(Comparator.comparingLong(said -> said.getValue().index()))
                .forEach(said -> join(said.getKey()));
    }

    /** By their dates, mergings may contradict each other at a point: a file is one with that which was said last. */
    private void join(Pair pair) {
        survivors.remove(pair.survivor());
        survivors.values().removeIf(pair.file()::equals);
        survivors.put(pair.file(), pair.survivor());
    }

    /** The file itself where it is part of no other. */
    String survivorOf(String file) {
        return survivors.getOrDefault(file, file);
    }

    Set<String> membersOf(String survivor) {
        var members = new HashSet<String>();
        survivors.forEach((file, into) -> {
            if (into.equals(survivor)) {
                members.add(file);
            }
        });
        return members;
    }

    /** The other file of each merging and unmerging that the dossier tells. */
    static Set<String> others(Dossier dossier) {
        return told(dossier)
                .map(recorded -> {
                    var pair = Objects.requireNonNull(pair(recorded));
                    return pair.file().equals(recorded.event().dossier()) ? pair.survivor() : pair.file();
                })
                .collect(Collectors.toSet());
    }

    /** What it tells, and is not left out of folds. */
    private static Stream<Told> standing(Dossier dossier) {
        return told(dossier)
                .filter(recorded -> !dossier.skips(recorded.eventId()))
                .map(Told::by);
    }

    /**
     * Its mergings and unmergings, also what is left out of folds: while the other file tells it still, which of the two
     * was written last would decide whether they are one. A proposal is neither.
     */
    static Stream<Recorded> told(Dossier dossier) {
        return dossier.merging() ? dossier.readable().filter(recorded -> pair(recorded) != null) : Stream.empty();
    }

    private static boolean joins(Recorded recorded) {
        return recorded.event() instanceof FileMerged || recorded.event() instanceof FileTakenIn;
    }

    private static @Nullable Pair pair(Recorded recorded) {
        return switch (recorded.event()) {
            case FileMerged merged -> pair(merged.employerId(), merged.survivorId());
            case FileUnmerged unmerged -> pair(unmerged.employerId(), unmerged.survivorId());
            case FileTakenIn taken -> pair(taken.mergedId(), taken.employerId());
            case FileReleased released -> pair(released.mergedId(), released.employerId());
            default -> null;
        };
    }

    private static Pair pair(EmployerId file, EmployerId survivor) {
        return new Pair(file.value(), survivor.value());
    }
}
