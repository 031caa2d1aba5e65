package inspectorate.query.projection;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.bookkeeping.DossierDecision;
import inspectorate.domain.employers.MergingEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Kinds of events that a pass over the dossiers has to read; of the others it only has to know that they are there. */
final class Kinds {

    static final Kinds ALL = new Kinds(Set.of(DomainEvent.class));

    private final Set<Class<? extends DomainEvent>> kinds;
    private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

    private Kinds(Set<Class<? extends DomainEvent>> kinds) {
        this.kinds = kinds;
    }

    /** What these read, and what says of any event whether and where it counts. */
    static Kinds of(Collection<? extends Projection<?>> projections) {
        var kinds = new HashSet<Class<? extends DomainEvent>>(
                Set.of(FactRetracted.class, DossierDecision.class, MergingEvent.class));
        projections.forEach(projection -> kinds.addAll(projection.reads()));
        return new Kinds(kinds);
    }

    boolean contain(Class<?> event) {
        return known.computeIfAbsent(event, asked -> kinds.stream().anyMatch(kind -> kind.isAssignableFrom(asked)));
    }
}
