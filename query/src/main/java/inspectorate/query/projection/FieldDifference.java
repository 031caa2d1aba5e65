package inspectorate.query.projection;

import org.jspecify.annotations.Nullable;

/** One field of a document that two generations, or a document and its dossier, say differently. */
public record FieldDifference(
        String field, @Nullable String before, @Nullable String after) {}
