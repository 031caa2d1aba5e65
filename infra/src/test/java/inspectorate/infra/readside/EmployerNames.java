package inspectorate.infra.readside;

import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.employers.EmployerEvent.EmployerRenamed;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.Set;

/** The names that employers bear. */
abstract class EmployerNames implements Projection<EmployerNames.Named> {

    record Named(String employerId, String name, String cellId) {}

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
        var name = switch (recorded.event()) {
            case EmployerRegistered registered -> registered.name();
            case EmployerRenamed renamed -> renamed.name();
            default -> document.name();
        };
        return new Named(
                document.employerId(), name, recorded.event().fact().cellId().value());
    }

    @Override
    public String cellOf(Named document) {
        return document.cellId();
    }
}
