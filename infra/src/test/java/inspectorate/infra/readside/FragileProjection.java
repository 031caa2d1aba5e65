package inspectorate.infra.readside;

import inspectorate.domain.employers.EmployerEvent.EmployerRenamed;
import inspectorate.query.projection.Recorded;
import java.util.Set;

/** The names of employers, by a fold that fails on one of them, and with keys that cannot be told of another. */
final class FragileProjection extends EmployerNames {

    volatile String breaksOn = "";

    /** What happens while somebody folds. */
    volatile Runnable meets = () -> {};

    volatile String lostOn = "";

    volatile boolean chronicled;

    volatile boolean namesConcernAll;

    @Override
    public String name() {
        return "fragile";
    }

    @Override
    public boolean chronicled() {
        return chronicled;
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        if (recorded.event() instanceof EmployerRenamed renamed
                && renamed.name().equals(lostOn)) {
            throw new IllegalStateException("whose it is cannot be told");
        }
        return super.keysOf(recorded);
    }

    @Override
    public boolean concernsAll(Recorded recorded) {
        return namesConcernAll && recorded.event() instanceof EmployerRenamed;
    }

    @Override
    public Named fold(Named document, Recorded recorded) {
        meets.run();
        var named = super.fold(document, recorded);
        if (named.name().equals(breaksOn)) {
            throw new IllegalStateException("cannot fold %d characters of %s".formatted(breaksOn.length(), breaksOn));
        }
        return named;
    }
}
