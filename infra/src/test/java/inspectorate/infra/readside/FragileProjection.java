package inspectorate.infra.readside;

import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.employers.EmployerEvent.EmployerRenamed;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.Set;

/** The names of employers, by a fold that fails on one of them, and with keys that cannot be told of another. */
final class FragileProjection implements Projection<FragileProjection.Named> {

    volatile String breaksOn = "";

    /** What happens while somebody folds. */
    volatile Runnable meets = () -> {};

    volatile String lostOn = "";

    record Named(String employerId, String name, String cellId) {}

    @Override
    public String name() {
        return "fragile";
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
        if (recorded.event() instanceof EmployerRenamed renamed
                && renamed.name().equals(lostOn)) {
            throw new IllegalStateException("whose it is cannot be told");
        }
        return Set.of(recorded.event().dossier());
    }

    @Override
    public Named blank(String key) {
        return new Named(key, "", "");
    }

    @Override
    public Named fold(Named document, Recorded recorded) {
        meets.run();
        var name = switch (recorded.event()) {
            case EmployerRegistered registered -> registered.name();
            case EmployerRenamed renamed -> renamed.name();
            default -> document.name();
        };
        if (name.equals(breaksOn)) {
            throw new IllegalStateException("cannot fold %d characters of %s".formatted(name.length(), name));
        }
        return new Named(
                document.employerId(), name, recorded.event().fact().cellId().value());
    }

    @Override
    public String cellOf(Named document) {
        return document.cellId();
    }
}
