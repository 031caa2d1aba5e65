package inspectorate.infra.readside;

import inspectorate.query.projection.Recorded;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The names that employers bear, merged files as one, with their versions; who bears none has no document. */
final class NamesInUse extends EmployerNames {

    static final String NONE = "（无）";

    /** Happens once, while a dossier is folded. */
    final AtomicReference<@Nullable Runnable> meanwhile = new AtomicReference<>();

    @Override
    public String name() {
        return "names";
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return Set.of(recorded.dossier());
    }

    @Override
    public Named fold(Named document, Recorded recorded) {
        var due = meanwhile.getAndSet(null);
        if (due != null) {
            due.run();
        }
        return super.fold(document, recorded);
    }

    @Override
    public boolean worthKeeping(Named document) {
        return !document.name().equals(NONE);
    }

    @Override
    public boolean chronicled() {
        return true;
    }
}
