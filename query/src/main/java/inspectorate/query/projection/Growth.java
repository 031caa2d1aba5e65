package inspectorate.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document as it becomes, fact by fact, in the way {@link Folding} folds: facts that concern the whole dossier count
 * for it also where they were recorded before the first that names it.
 *
 * @param ofAll such facts, until the document is begun
 */
record Growth<D>(
        Projection<D> projection, String key, @Nullable D document, List<Recorded> ofAll) {

    static <D> Growth<D> of(Projection<D> projection, String key) {
        return new Growth<>(projection, key, null, List.of());
    }

    Growth<D> after(Recorded recorded) {
        boolean named = projection.keysOf(recorded).contains(key);
        boolean all = projection.concernsAll(recorded);
        if (!named && document == null) {
            return all ? new Growth<>(projection, key, null, with(recorded)) : this;
        }
        return named || all ? new Growth<>(projection, key, projection.fold(begun(), recorded), List.of()) : this;
    }

    private List<Recorded> with(Recorded recorded) {
        var more = new ArrayList<>(ofAll);
        more.add(recorded);
        return more;
    }

    private D begun() {
        if (document != null) {
            return document;
        }
        D begun = projection.blank(key);
        for (var recorded : ofAll) {
            begun = projection.fold(begun, recorded);
        }
        return begun;
    }

    /** Null where there is nothing to keep. */
    @Nullable
    D kept() {
        return document != null && projection.worthKeeping(document) ? document : null;
    }
}
