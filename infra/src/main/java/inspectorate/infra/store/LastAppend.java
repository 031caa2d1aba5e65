package inspectorate.infra.store;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Where in the event table this thread's last append stands. */
public final class LastAppend {

    private final ThreadLocal<@Nullable Long> index = new ThreadLocal<>();

    void remember(long appended) {
        index.set(appended);
    }

    /** Forgets it as well: what is asked next is the next command's. */
    public OptionalLong take() {
        var last = index.get();
        index.remove();
        return last == null ? OptionalLong.empty() : OptionalLong.of(last);
    }
}
