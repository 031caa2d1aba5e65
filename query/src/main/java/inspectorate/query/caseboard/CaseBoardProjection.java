package inspectorate.query.caseboard;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class CaseBoardProjection implements Projection<CaseCard> {

    @Override
    public String name() {
        return "caseBoard";
    }

    @Override
    public int generation() {
        return 5;
    }

    @Override
    public Class<CaseCard> documentType() {
        return CaseCard.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(CaseEvent.class, EmployerEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return recorded.event() instanceof CaseEvent event
                ? Set.of(event.caseId().value())
                : Set.of();
    }

    @Override
    public boolean concernsAll(Recorded recorded) {
        return recorded.event() instanceof EmployerEvent;
    }

    @Override
    public CaseCard blank(String key) {
        return CaseFold.blank(key);
    }

    @Override
    public CaseCard fold(CaseCard card, Recorded recorded) {
        return switch (recorded.event()) {
            case EmployerEvent event ->
                recorded.ofMergedFile() ? CaseFold.afterMergedFile(card, event) : CaseFold.after(card, event);
            case CaseEvent event -> CaseFold.after(card, event, recorded.dossier());
            default -> card;
        };
    }

    @Override
    public boolean worthKeeping(CaseCard card) {
        return card.receivedOn() != null;
    }

    @Override
    public boolean chronicled() {
        return true;
    }

    @Override
    public List<String> listedBy() {
        return List.of("stage", "employerId", "sortOn", "employerName", "receivedOn", "filedOn");
    }

    @Override
    public String cellOf(CaseCard card) {
        return card.cellId();
    }
}
