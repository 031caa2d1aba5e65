package inspectorate.query.papers;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.EmployerAssignedToGridCell;
import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.papers.PaperEvent;
import inspectorate.domain.papers.PaperEvent.*;
import inspectorate.domain.papers.PaperKind;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PaperProjection implements Projection<PaperCard> {

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public int generation() {
        return 1;
    }

    @Override
    public Class<PaperCard> documentType() {
        return PaperCard.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(PaperEvent.class, EmployerEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return recorded.event() instanceof PaperEvent event
                ? Set.of(event.paperId().value())
                : Set.of();
    }

    @Override
    public boolean concernsAll(Recorded recorded) {
        return recorded.event() instanceof EmployerRegistered || recorded.event() instanceof EmployerAssignedToGridCell;
    }

    @Override
    public PaperCard blank(String key) {
        return new PaperCard(key, "", "", "", PaperKind.INQUIRY, "", "unknown", null, null, 0, null, null, null, null);
    }

    @Override
    public PaperCard fold(PaperCard card, Recorded recorded) {
        return switch (recorded.event()) {
            // name and cell are those of the file that survived
            case EmployerEvent event ->
                recorded.ofMergedFile() ? card : card.in(event.fact().cellId().value());
            case PaperEvent event -> after(card, event, recorded.dossier());
            default -> card;
        };
    }

    private static PaperCard after(PaperCard card, PaperEvent event, String employerId) {
        var fact = event.fact();
        var cell = card.cellId().isEmpty() ? fact.cellId().value() : card.cellId();
        return switch (event) {
            case PaperIssued issued ->
                new PaperCard(
                        card.paperId(),
                        issued.caseId().value(),
                        employerId,
                        cell,
                        issued.kind(),
                        issued.number(),
                        fact.on().value(),
                        fact.countsFrom(),
                        issued.contentHash(),
                        issued.bytes(),
                        issued.pageHash(),
                        issued.keyId(),
                        null,
                        null);
            case PaperMigrated migrated ->
                new PaperCard(
                        card.paperId(),
                        migrated.caseId().value(),
                        employerId,
                        cell,
                        migrated.kind(),
                        migrated.number(),
                        fact.on().value(),
                        fact.countsFrom(),
                        null,
                        0,
                        null,
                        null,
                        null,
                        null);
            case PaperVoided voided -> card.voided(fact.on().value(), voided.reason());
        };
    }

    @Override
    public boolean worthKeeping(PaperCard card) {
        return !card.caseId().isEmpty();
    }

    @Override
    public List<String> listedBy() {
        return List.of("caseId", "sortOn");
    }

    @Override
    public String cellOf(PaperCard card) {
        return card.cellId();
    }
}
