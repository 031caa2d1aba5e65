package inspectorate.query.search;

import inspectorate.query.projection.FieldDifference;
import inspectorate.query.projection.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares the versions that are kept of documents with those that there should be. */
final class HistoryAudit {

    /** Which of several facts of one instant it was depends on when they were folded. */
    private static final String BROUGHT_ABOUT_BY = "opened";

    /** Of one document; the rest is mended with them. */
    private static final int MOST_SHOWN = 20;

    private final KeptVersions kept;

    HistoryAudit(KeptVersions kept) {
        this.kept = kept;
    }

    /** @param index with all that was written so far visible */
    Map<String, List<FieldDifference>> differences(String index, Collection<String> keys, List<Version> versions) {
        Map<String, Version> missing = new HashMap<>();
        versions.forEach(version -> missing.put(place(HistoryIndex.fields(version)), version));
        Map<String, List<FieldDifference>> differences = new HashMap<>();
        kept.forEach(index, keys, hit -> {
            var is = Objects.requireNonNull(hit.source());
            var version = missing.remove(place(is));
            if (version == null) {
                SearchAudit.between(is, Map.of())
                        .forEach(field -> add(differences, String.valueOf(is.get("key")), at(day(is), field)));
            } else {
                SearchAudit.between(is, HistoryIndex.fields(version)).stream()
                        .filter(field -> !field.field().equals(BROUGHT_ABOUT_BY))
                        .filter(field -> !field.field().equals(HistoryIndex.DOSSIER) || field.before() != null)
                        .forEach(field -> add(differences, version.key(), at(version.validFrom(), field)));
            }
        });
        missing.values()
                .forEach(version -> add(differences, version.key(), new FieldDifference(version.id(), null, "…")));
        return differences;
    }

    /** Of one document one thing is said of a day from an instant on. */
    private static String place(Map<?, ?> fields) {
        return fields.get("key") + "|" + fields.get("validFrom") + "|" + fields.get("recordedFrom");
    }

    private static Object day(Map<?, ?> fields) {
        return fields.get("validFrom") instanceof Number day ? LocalDate.ofEpochDay(day.longValue()) : "?";
    }

    private static FieldDifference at(Object day, FieldDifference field) {
        return new FieldDifference(day + " " + field.field(), field.before(), field.after());
    }

    private static void add(Map<String, List<FieldDifference>> to, String key, FieldDifference difference) {
        var shown = to.computeIfAbsent(key, _ -> new ArrayList<>());
        if (shown.size() < MOST_SHOWN) {
            shown.add(difference);
        }
    }
}
