package inspectorate.query.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The documents of one projection that one dossier makes: the one fold behind live answers and those of a past point. */
final class Folding {

    private Folding() {}

    /** @param wanted keys to fold; documents of other keys are left out */
    static <D> Map<String, D> fold(Projection<D> projection, Dossier dossier, AsOf asOf, Set<String> wanted) {
        Map<String, D> documents = new LinkedHashMap<>();
        List<Recorded> ofAll = new ArrayList<>();
        for (var recorded : visible(projection, dossier, asOf)) {
            Set<String> keys = projection.keysOf(recorded);
            for (String key : keys) {
                if (wanted.contains(key)) {
                    D before = documents.containsKey(key) ? documents.get(key) : opened(projection, key, ofAll);
                    documents.put(key, projection.fold(before, recorded));
                }
            }
            if (projection.concernsAll(recorded)) {
                documents.replaceAll(
                        (key, document) -> keys.contains(key) ? document : projection.fold(document, recorded));
                ofAll.add(recorded);
            }
        }
        return documents;
    }

    private static <D> D opened(Projection<D> projection, String key, List<Recorded> ofAll) {
        D document = projection.blank(key);
        for (var recorded : ofAll) {
            document = projection.fold(document, recorded);
        }
        return document;
    }

    private static List<Recorded> visible(Projection<?> projection, Dossier dossier, AsOf asOf) {
        return projection.seesRetractions()
                ? dossier.events().stream().filter(asOf::knows).toList()
                : dossier.held(asOf);
    }

    /** Every key of its documents, of those that its skipped events would make, and of those that its files have only while they stand by themselves. */
    static Set<String> keys(Projection<?> projection, Dossier dossier) {
        var events = dossier.readable().toList();
        var keys = keys(projection, events);
        for (var recorded : events) {
            if (recorded.ofMergedFile()) {
                keys.addAll(keys(projection, byItself(recorded)));
            }
        }
        return keys;
    }

    /** The dossier, of those that are folded together, whose events name that document. */
    static String owner(Projection<?> projection, Dossier dossier, String key) {
        if (dossier.files().size() > 1) {
            for (var recorded : dossier.events()) {
                if (projection.keysOf(byItself(recorded)).contains(key)) {
                    return recorded.event().dossier();
                }
            }
        }
        return dossier.id();
    }

    private static Recorded byItself(Recorded recorded) {
        return recorded.foldedFor(recorded.event().dossier());
    }

    /** Every key the dossier's events name, including those of facts retracted since. */
    static Set<String> keys(Projection<?> projection, List<Recorded> events) {
        Set<String> keys = new HashSet<>();
        events.forEach(recorded -> keys.addAll(keys(projection, recorded)));
        return keys;
    }

    /** The dossier's id where they cannot be told: under it is then parked what cannot be folded. */
    private static Set<String> keys(Projection<?> projection, Recorded recorded) {
        try {
            return projection.keysOf(recorded);
        } catch (RuntimeException broken) {
            return Set.of(recorded.dossier());
        }
    }
}
