package inspectorate.query.projection;

import inspectorate.query.projection.DeltaReport.FieldCount;
import inspectorate.query.projection.DeltaReport.Kind;
import inspectorate.query.projection.DeltaReport.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a comparison of two generations has counted so far; bounded, however many documents differ. */
final class DeltaTally {

    static final int SAMPLES_OF_A_KIND = 10;
    static final int SAMPLES_OF_CHANGES = 40;
    static final int FIELDS_OF_A_SAMPLE = 100;

    /** Keys within a document may be anything: fields met after so many are not counted. */
    static final int FIELDS = 200;

    private static final Pattern PLACE = Pattern.compile("\\[\\d+]");

    private long same;
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> sampled = new EnumMap<>(Kind.class);
    private final Map<String, Long> fields = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final Predicate<Document> parked;

    /** @param parked true of a stored document that some generation could not fold anew */
    DeltaTally(Predicate<Document> parked) {
        this.parked = parked;
    }

    void differs(String key, @Nullable Document was, @Nullable Document is, List<FieldDifference> differences) {
        differs(was == null ? Kind.ADDED : is == null ? missing(was) : Kind.CHANGED, key, differences);
    }

    private Kind missing(Document was) {
        return parked.test(was) ? Kind.PARKED : Kind.GONE;
    }

    void same() {
        same++;
    }

    private void differs(Kind kind, String key, List<FieldDifference> differences) {
        counts.merge(kind, 1L, Long::sum);
        boolean telling = kind == Kind.CHANGED && count(differences);
        if (sampled.getOrDefault(kind, 0) < (telling ? SAMPLES_OF_CHANGES : SAMPLES_OF_A_KIND)) {
            samples.add(new Sample(
                    kind, key, differences.stream().limit(FIELDS_OF_A_SAMPLE).toList()));
            sampled.merge(kind, 1, Integer::sum);
        }
    }

    /** @return true where a field is met for the first time */
    private boolean count(List<FieldDifference> differences) {
        boolean fresh = false;
        var paths = new LinkedHashSet<String>();
        differences.forEach(
                difference -> paths.add(PLACE.matcher(difference.field()).replaceAll("[]")));
        for (String path : paths) {
            if (fields.containsKey(path) || fields.size() < FIELDS) {
                fresh |= fields.merge(path, 1L, Long::sum) == 1;
            }
        }
        return fresh;
    }

    DeltaReport told(DeltaReport begun, Instant now) {
        return new DeltaReport(
                begun.before(),
                begun.after(),
                begun.state(),
                begun.total(),
                same,
                counts.getOrDefault(Kind.ADDED, 0L),
                counts.getOrDefault(Kind.GONE, 0L),
                counts.getOrDefault(Kind.PARKED, 0L),
                counts.getOrDefault(Kind.CHANGED, 0L),
                fields.entrySet().stream()
                        .map(field -> new FieldCount(field.getKey(), field.getValue()))
                        .sorted(Comparator.comparing(FieldCount::documents)
                                .reversed()
                                .thenComparing(FieldCount::field))
                        .toList(),
                List.copyOf(samples),
                begun.startedAt(),
                now,
                null);
    }
}
