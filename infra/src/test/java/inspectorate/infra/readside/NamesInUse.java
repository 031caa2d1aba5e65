package inspectorate.infra.readside;

import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.employers.EmployerEvent.EmployerRenamed;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The names that employers bear, with their versions; one who bears none has no document. */
final class NamesInUse implements Projection<NamesInUse.Named> {

    static final String NONE = "（无）";

    /** Happens once, while a dossier is folded. */
    final AtomicReference<@Nullable Runnable> meanwhile = new AtomicReference<>();

    record Named(String employerId, String name, String cellId) {}

    @Override
    public String name() {
        return "names";
    }

    @Override
    public int generation() {
        return 1;
    }

    @Override
    public Class<Named> documentType() {
        return Named.class;
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return Set.of(recorded.event().dossier());
    }

    @Override
    public Named blank(String key) {
        return new Named(key, "", "");
    }

    @Override
    public Named fold(Named document, Recorded recorded) {
        var due = meanwhile.getAndSet(null);
        if (due != null) {
            due.run();
        }
        var name = switch (recorded.event()) {
            case EmployerRegistered registered -> registered.name();
            case EmployerRenamed renamed -> renamed.name();
            default -> document.name();
        };
        return new Named(
                document.employerId(), name, recorded.event().fact().cellId().value());
    }

    @Override
    public boolean worthKeeping(Named document) {
        return !document.name().equals(NONE);
    }

    @Override
    public boolean chronicled() {
        return true;
    }

    @Override
    public String cellOf(Named document) {
        return document.cellId();
    }
}
