package inspectorate.api.console;

import inspectorate.query.projection.Scope;
import org.jspecify.annotations.Nullable;

/** Which jurisdiction a page is about that is about one. */
final class Jurisdictions {

    private Jurisdictions() {}

    /** As asked, otherwise the caller's own; null where the caller has several and chose none. */
    static @Nullable String of(Scope scope, @Nullable String asked) {
        if (asked != null && asked.strip().matches("[0-9A-Za-z-]+")) {
            return asked.strip();
        }
        var head = scope.prefix().split("/", -1)[0];
        return head.matches("[0-9]{6}|[A-Z]{2}-[A-Z]{2}") ? head : null;
    }
}
