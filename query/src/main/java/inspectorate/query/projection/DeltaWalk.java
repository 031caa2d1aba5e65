package inspectorate.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Compares two generations in the order of their keys, a window at a time, with rests beside what others do. */
final class DeltaWalk {

    /** The stored documents of a generation. */
    interface Side {

        /** Those whose keys follow, in their order, so many at most. */
        List<Document> after(String key, int most);

        List<Document> of(Collection<String> keys);
    }

    private final Lock besideLive;
    private final Pace pace;

    /** @param besideLive held while what may just be written is read; live batches hold its counterpart */
    DeltaWalk(Lock besideLive, Pace pace) {
        this.besideLive = besideLive;
        this.pace = pace;
    }

    /** @param goesOn asked after each window, when all of it is in the tally */
    void walk(Side before, Side after, DeltaTally tally, BooleanSupplier goesOn) {
        String last = "";
        boolean left = true;
        while (left) {
            pace.giveWay();
            long began = System.nanoTime();
            var were = byKey(before.after(last, DocumentShelf.BATCH));
            var are = byKey(after.after(last, DocumentShelf.BATCH));
            var keys = new TreeSet<>(were.keySet());
            keys.addAll(are.keySet());
            var end = end(were, are);
            compare(end == null ? keys : keys.headSet(end, true), before, after, were, are, tally);
            left = end != null && goesOn.getAsBoolean();
            last = end == null ? last : end;
            pace.rest(System.nanoTime() - began);
        }
    }

    /** Up to which key both windows hold everything; null where that is all there is. */
    private static @Nullable String end(NavigableMap<String, Document> were, NavigableMap<String, Document> are) {
        boolean moreBefore = were.size() == DocumentShelf.BATCH;
        boolean moreAfter = are.size() == DocumentShelf.BATCH;
        if (moreBefore && moreAfter) {
            return were.lastKey().compareTo(are.lastKey()) < 0 ? were.lastKey() : are.lastKey();
        }
        return moreBefore ? were.lastKey() : moreAfter ? are.lastKey() : null;
    }

    private void compare(
            Collection<String> keys,
            Side before,
            Side after,
            NavigableMap<String, Document> were,
            NavigableMap<String, Document> are,
            DeltaTally tally) {
        var unsettled = new ArrayList<String>();
        for (var key : keys) {
            var was = were.get(key);
            var is = are.get(key);
            var fields = Differences.between(was, is);
            if (fields.isEmpty() || ofOneMoment(was, is)) {
                note(key, was, is, fields, tally);
            } else {
                unsettled.add(key);
            }
        }
        if (!unsettled.isEmpty()) {
            lookAgain(unsettled, before, after, tally);
        }
    }

    /** A batch writes one generation after the other. */
    private void lookAgain(List<String> unsettled, Side before, Side after, DeltaTally tally) {
        besideLive.lock();
        try {
            var were = byKey(before.of(unsettled));
            var are = byKey(after.of(unsettled));
            for (var key : unsettled) {
                var was = were.get(key);
                var is = are.get(key);
                if (was != null || is != null) {
                    note(key, was, is, Differences.between(was, is), tally);
                }
            }
        } finally {
            besideLive.unlock();
        }
    }

    private static boolean ofOneMoment(@Nullable Document was, @Nullable Document is) {
        return was != null && is != null && Objects.equals(was.get("version"), is.get("version"));
    }

    private static void note(
            String key, @Nullable Document was, @Nullable Document is, List<FieldDifference> fields, DeltaTally tally) {
        if (fields.isEmpty()) {
            tally.same();
        } else {
            tally.differs(key, was, is, fields);
        }
    }

    private static NavigableMap<String, Document> byKey(List<Document> rows) {
        var found = new TreeMap<String, Document>();
        rows.forEach(row -> found.put(row.getString("_id"), row));
        return found;
    }
}
