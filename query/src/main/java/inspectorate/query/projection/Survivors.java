package inspectorate.query.projection;

import java.util.Map;

/** Which files are part of which others, for whoever counts employers and not files. */
@FunctionalInterface
public interface Survivors {

    /** By merged file the one it was part of at that point. */
    Map<String, String> at(AsOf asOf);
}
