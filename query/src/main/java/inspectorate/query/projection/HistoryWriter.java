package inspectorate.query.projection;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the versions of documents after the documents themselves and before the token. */
final class HistoryWriter {

    private final Histories histories;
    private final Function<Collection<String>, Map<String, Dossier>> everOneWith;

    /** @param everOneWith all files that were ever one with some, each by itself */
    HistoryWriter(Histories histories, Function<Collection<String>, Map<String, Dossier>> everOneWith) {
        this.histories = histories;
        this.everOneWith = everOneWith;
    }

    /**
     * What is to be written, and ids of what is to be deleted, each with the version of its dossier.
     *
     * @param whole keys of which nothing but what is to be written may stay
     */
    record Changes(List<Version> versions, Map<String, Long> gone, Map<String, Long> whole) {

        Changes() {
            this(new ArrayList<>(), new HashMap<>(), new HashMap<>());
        }

        private void say(String owner, List<Version> said) {
            said.forEach(version -> versions.add(version.namedBy(owner)));
        }

        void add(Changes more) {
            versions.addAll(more.versions);
            gone.putAll(more.gone);
            whole.putAll(more.whole);
        }
    }

    /** What the batch changed of those documents; all of each where their dossier is folded anew for itself. */
    <D> Changes changes(Projection<D> projection, Dossier dossier, Set<String> keys) {
        return changes(projection, dossier, keys, dossier.decided() || dossier.touchedAgain());
    }

    /** @param anew true where not all may be there that was to be written before, or more */
    private <D> Changes changes(Projection<D> projection, Dossier dossier, Set<String> keys, boolean anew) {
        var changes = new Changes();
        if (!projection.chronicled()) {
            return changes;
        }
        if (dossier.merging()) {
            // from all of them: only one of two files may tell of the merging yet
            var files = dossier.read().stream().map(Dossier::id).toList();
            var chronicle = new GroupChronicle<>(projection, everOneWith.apply(files), content(projection));
            for (String key : keys) {
                var owner = Folding.owner(projection, dossier, key);
                changes.say(owner, chronicle.of(key, owner, dossier.version()));
                changes.whole.put(key, dossier.version());
            }
            return changes;
        }
        boolean late = dossier.touchedLate();
        long since = late || anew ? Long.MIN_VALUE : dossier.touchedFrom();
        var events = new EventsByKey(projection, dossier.events());
        var untouched = late && !anew ? new EventsByKey(projection, dossier.untouched()) : events;
        for (String key : keys) {
            var line = line(projection, events, key);
            changes.say(Folding.owner(projection, dossier, key), line.changedSince(since, dossier.version()));
            if (anew) {
                changes.whole.put(key, dossier.version());
            } else if (late) {
                line(projection, untouched, key).ids().forEach(id -> changes.gone.put(id, dossier.version()));
                changes.gone.keySet().removeAll(line.ids());
            }
        }
        return changes;
    }

    /** Those documents as that dossier alone makes them at every past point; throws where one cannot be folded. */
    <D> void past(Projection<D> projection, Dossier dossier, Set<String> keys) {
        if (projection.chronicled()) {
            var events = new EventsByKey(projection, dossier.events());
            keys.forEach(key -> line(projection, events, key));
        }
    }

    /** All versions of those documents anew, and none beside them. */
    <D> Changes whole(Projection<D> projection, Dossier dossier, Set<String> keys) {
        return changes(projection, dossier, keys, true);
    }

    /**
     * By document, what its versions say otherwise than its dossier.
     *
     * @param unfoldable is told of a dossier whose past points cannot be folded
     */
    <D> Map<String, List<FieldDifference>> differences(
            Generation generation,
            Projection<D> projection,
            Map<Dossier, Set<String>> documents,
            BiConsumer<Dossier, RuntimeException> unfoldable) {
        if (!projection.chronicled()) {
            return Map.of();
        }
        var keys = new ArrayList<String>();
        var versions = new ArrayList<Version>();
        documents.forEach((dossier, made) -> {
            try {
                versions.addAll(whole(projection, dossier, made).versions());
                keys.addAll(made);
            } catch (MongoException down) {
                throw down; // files that were one are read meanwhile
            } catch (RuntimeException broken) {
                unfoldable.accept(dossier, broken);
            }
        });
        return keys.isEmpty() ? Map.of() : histories.differences(generation, keys, versions);
    }

    /** All versions of those documents and none beside them, whatever is there. */
    <D> void mend(Generation generation, Projection<D> projection, Dossier dossier, Set<String> keys) {
        if (projection.chronicled()) {
            var right = whole(projection, dossier, keys).versions();
            var strange = new HashSet<>(histories.ids(generation, keys));
            right.forEach(version -> strange.remove(version.id()));
            histories.remove(generation, strange);
            histories.mend(generation, right);
        }
    }

    void open(Generation generation) {
        histories.open(generation);
    }

    void write(Generation generation, Changes changes) {
        var gone = new HashMap<>(changes.gone);
        if (!changes.whole.isEmpty()) {
            for (String id : histories.ids(generation, changes.whole.keySet())) {
                var upTo = changes.whole.get(Version.keyOf(id));
                if (upTo != null) {
                    gone.put(id, upTo);
                }
            }
        }
        changes.versions.forEach(version -> gone.remove(version.id()));
        histories.write(generation, changes.versions);
        histories.delete(generation, gone);
    }

    /** No version of those documents stays, whatever is there. */
    <D> void forget(Generation generation, Projection<D> projection, Set<String> keys) {
        if (projection.chronicled()) {
            histories.remove(generation, histories.ids(generation, keys));
        }
    }

    /** Keys of the documents of which versions are kept, in their order. */
    <D> Page<String> keys(Generation generation, Projection<D> projection, @Nullable String after, int size) {
        return projection.chronicled() ? histories.keys(generation, after, size) : new Page<>(List.of(), 0, null);
    }

    /** By document, the dossiers that its versions say they are of; what names none is left out. */
    <D> Map<String, Set<String>> dossiers(Generation generation, Projection<D> projection, Collection<String> keys) {
        return projection.chronicled() && !keys.isEmpty() ? histories.dossiers(generation, keys) : Map.of();
    }

    /** By document of which there should be no version, what those say that are there. */
    <D> Map<String, List<FieldDifference>> kept(Generation generation, Collection<String> keys) {
        return keys.isEmpty() ? Map.of() : histories.differences(generation, keys, List.of());
    }

    private <D> Line line(Projection<D> projection, EventsByKey events, String key) {
        return Chronicle.of(projection, events, key, content(projection));
    }

    private <D> Function<D, Map<String, Object>> content(Projection<D> projection) {
        return document -> histories.content(projection, document);
    }
}
