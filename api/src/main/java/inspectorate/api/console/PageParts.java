package inspectorate.api.console;

import inspectorate.query.projection.Outage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ui.Model;

/**
 * What a page shows of one store, part by part. Once the store cannot be reached the rest is not asked for: whoever looks
 * why would wait for each part of it.
 */
final class PageParts {

    private static final Logger LOG = LoggerFactory.getLogger(PageParts.class);

    private final Model model;
    private boolean down;

    PageParts(Model model) {
        this.model = model;
    }

    /** Leaves the part out where the store cannot be reached. */
    void show(String name, Supplier<? extends @Nullable Object> part) {
        if (down) {
            return;
        }
        try {
            model.addAttribute(name, part.get());
        } catch (RuntimeException failed) {
            if (!Outage.isBehind(failed)) {
                throw failed;
            }
            LOG.warn("Not shown, a store cannot be reached: {}", name);
            down = true;
        }
    }

    boolean down() {
        return down;
    }
}
