package inspectorate.query.projection;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What another generation says differently from the one that answers.
 *
 * @param samples some of the documents that differ, field by field
 */
public record DeltaReport(
        Generation before, Generation after, long same, long added, long gone, long changed, List<Sample> samples) {

    private static final int SAMPLES = 20;

    public enum Kind {
        ADDED,
        GONE,
        CHANGED
    }

    public record Sample(Kind kind, String key, List<FieldDifference> fields) {}

    /** Reads both in the order of their keys, one batch at a time. */
    static DeltaReport between(DocumentShelf<?> before, DocumentShelf<?> after) {
        var counts = new long[4];
        var samples = new ArrayList<Sample>();
        try (var left = before.collection()
                        .find()
                        .sort(Sorts.ascending("_id"))
                        .batchSize(DocumentShelf.BATCH)
                        .cursor();
                var right = after.collection()
                        .find()
                        .sort(Sorts.ascending("_id"))
                        .batchSize(DocumentShelf.BATCH)
                        .cursor()) {
            var one = next(left);
            var other = next(right);
            while (one != null || other != null) {
                int order = order(one, other);
                var was = order <= 0 ? one : null;
                var is = order >= 0 ? other : null;
                note(was, is, counts, samples);
                one = order <= 0 ? next(left) : one;
                other = order >= 0 ? next(right) : other;
            }
        }
        return new DeltaReport(
                before.generation(),
                after.generation(),
                counts[3],
                counts[Kind.ADDED.ordinal()],
                counts[Kind.GONE.ordinal()],
                counts[Kind.CHANGED.ordinal()],
                samples);
    }

    private static @Nullable Document next(Iterator<Document> cursor) {
        return cursor.hasNext() ? cursor.next() : null;
    }

    private static int order(@Nullable Document one, @Nullable Document other) {
        if (one == null || other == null) {
            return one == null ? 1 : -1;
        }
        return one.getString("_id").compareTo(other.getString("_id"));
    }

    private static void note(@Nullable Document was, @Nullable Document is, long[] counts, List<Sample> samples) {
        var fields = Differences.between(was, is);
        if (fields.isEmpty()) {
            counts[3]++;
            return;
        }
        var kind = was == null ? Kind.ADDED : is == null ? Kind.GONE : Kind.CHANGED;
        counts[kind.ordinal()]++;
        if (samples.size() < SAMPLES) {
            var known = was == null ? is : was;
            samples.add(new Sample(kind, known == null ? "" : known.getString("_id"), fields));
        }
    }
}
