package inspectorate.query.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param total documents that match, in the caller's scope
 * @param next cursor of the next page; null on the last one
 */
public record Page<D>(List<D> items, long total, @Nullable String next) {}
