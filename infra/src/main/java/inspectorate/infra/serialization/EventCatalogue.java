package inspectorate.infra.serialization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import inspectorate.domain.accounts.AccountEvent;
import inspectorate.domain.attachments.AttachmentEvent;
import inspectorate.domain.blacklist.ListingEvent;
import inspectorate.domain.bookkeeping.BookkeepingEvent;
import inspectorate.domain.bookkeeping.DossierDecision;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.certificates.CertificateEvent;
import inspectorate.domain.clues.ClueEvent;
import inspectorate.domain.delegations.DelegationEvent;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.grids.GridCellEvent;
import inspectorate.domain.imports.ImportEvent;
import inspectorate.domain.inspections.InspectionEvent;
import inspectorate.domain.integrity.RatingEvent;
import inspectorate.domain.integrity.RatingRunEvent;
import inspectorate.domain.law.changes.ProfileEvent;
import inspectorate.domain.papers.PaperEvent;
import inspectorate.domain.persons.ErasureEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every event that can be stored, under the name it is stored by: its own, wherever its class moves. */
public final class EventCatalogue {

    public static final EventCatalogue OF_THE_DOMAIN = new EventCatalogue(List.of(
            AccountEvent.class,
            AttachmentEvent.class,
            BookkeepingEvent.class,
            CaseEvent.class,
            CertificateEvent.class,
            ClueEvent.class,
            DelegationEvent.class,
            DossierDecision.class,
            EmployerEvent.class,
            ErasureEvent.class,
            GridCellEvent.class,
            ImportEvent.class,
            InspectionEvent.class,
            ListingEvent.class,
            PaperEvent.class,
            ProfileEvent.class,
            RatingEvent.class,
            RatingRunEvent.class));

    private final Map<String, Class<?>> events;

    EventCatalogue(List<Class<?>> roots) {
        // Two events of one name cannot be told apart in the store: this refuses them.
        events = roots.stream()
                .flatMap(EventCatalogue::records)
                .distinct()
                .collect(toUnmodifiableMap(Class::getSimpleName, identity()));
    }

    public Set<String> names() {
        return events.keySet();
    }

    public Optional<Class<?>> event(String name) {
        return Optional.ofNullable(events.get(name));
    }

    public boolean lists(Class<?> type) {
        return type.equals(events.get(type.getSimpleName()));
    }

    static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventCatalogue::records)
                : Stream.of(type);
    }
}
