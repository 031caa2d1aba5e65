package inspectorate.query.projection;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which files are part of which others, for whoever counts employers and not files. */
@FunctionalInterface
public interface Survivors {

    /** By merged file the one it was known to be part of at that instant; null for now. */
    Map<String, String> at(@Nullable Instant knownAt);
}
