package inspectorate.domain.integrity;

import org.jspecify.annotations.Nullable;

/**
 * What became of a territory's employers in its yearly rating.
 *
 * @param employers looked at; who was not observed stays unrated
 * @param refused could not be graded
 * @param problem the first reason for that
 */
public record RatingRunResult(
        long employers, long refused, @Nullable String problem) {}
