package inspectorate.query.agenda;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.blacklist.ListingEvent;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.certificates.CertificateEvent;
import inspectorate.domain.clues.ClueEvent;
import inspectorate.domain.delegations.DelegationEvent;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.MergingEvent;
import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class AgendaProjection implements Projection<AgendaEntry> {

    @Override
    public String name() {
        return "agenda";
    }

    @Override
    public int generation() {
        return 7;
    }

    @Override
    public Class<AgendaEntry> documentType() {
        return AgendaEntry.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                CaseEvent.class,
                ClueEvent.class,
                ListingEvent.class,
                CertificateEvent.class,
                DelegationEvent.class,
                EmployerEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return switch (recorded.event()) {
            case CaseEvent event -> Set.of(event.caseId().value());
            case ClueEvent event -> Set.of(event.clueId().value());
            case ListingEvent event -> Set.of(event.listingId().value());
            case CertificateEvent event -> Set.of(CertificateAgenda.key(event));
            case DelegationEvent event -> Set.of(DelegationAgenda.key(event));
            case FileTakenIn _, FileReleased _ -> Set.of();
            case MergingEvent event -> Set.of(key(event));
            default -> Set.of();
        };
    }

    /** What is proposed about a file: at most one thing at a time. */
    private static String key(MergingEvent event) {
        return "merging-" + event.employerId();
    }

    @Override
    public boolean concernsAll(Recorded recorded) {
        return recorded.event() instanceof EmployerEvent;
    }

    @Override
    public AgendaEntry blank(String key) {
        return AgendaEntry.blank(key);
    }

    @Override
    public AgendaEntry fold(AgendaEntry document, Recorded recorded) {
        return switch (recorded.event()) {
            case MergingEvent event
            when document.entryId().equals(key(event)) -> AgendaFold.after(document, event, recorded.dossier());
            case EmployerEvent event -> recorded.ofMergedFile() ? document : AgendaFold.after(document, event);
            case CaseEvent event -> AgendaFold.after(document, event, recorded.dossier());
            case ClueEvent event -> ClueAgenda.after(document, event);
            case CertificateEvent event -> CertificateAgenda.after(document, event);
            case DelegationEvent event -> DelegationAgenda.after(document, event);
            case ListingEvent event -> AgendaFold.after(document, event, recorded.dossier());
            default -> document;
        };
    }

    @Override
    public boolean worthKeeping(AgendaEntry document) {
        return !document.settled();
    }

    @Override
    public boolean chronicled() {
        return true;
    }

    @Override
    public List<String> listedBy() {
        return List.of("dueAt", "sweepOn");
    }

    @Override
    public String cellOf(AgendaEntry document) {
        return document.cellId();
    }
}
