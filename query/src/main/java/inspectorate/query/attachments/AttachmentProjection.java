package inspectorate.query.attachments;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.attachments.AttachmentEvent;
import inspectorate.domain.attachments.AttachmentEvent.*;
import inspectorate.domain.attachments.AttachmentKind;
import inspectorate.domain.attachments.Giver;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.EmployerAssignedToGridCell;
import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class AttachmentProjection implements Projection<AttachmentCard> {

    @Override
    public String name() {
        return "attachments";
    }

    @Override
    public int generation() {
        return 1;
    }

    @Override
    public Class<AttachmentCard> documentType() {
        return AttachmentCard.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(AttachmentEvent.class, EmployerEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return recorded.event() instanceof AttachmentEvent event
                ? Set.of(event.attachmentId().value())
                : Set.of();
    }

    @Override
    public boolean concernsAll(Recorded recorded) {
        return recorded.event() instanceof EmployerRegistered || recorded.event() instanceof EmployerAssignedToGridCell;
    }

    @Override
    public AttachmentCard blank(String key) {
        return new AttachmentCard(
                key, "", "", "", AttachmentKind.OTHER, "", Giver.OTHER, null, "unknown", null, null, null, null);
    }

    @Override
    public AttachmentCard fold(AttachmentCard card, Recorded recorded) {
        return switch (recorded.event()) {
            // the cell is that of the file that survived
            case EmployerEvent event ->
                recorded.ofMergedFile() ? card : card.in(event.fact().cellId().value());
            case AttachmentEvent event -> after(card, event, recorded.dossier());
            default -> card;
        };
    }

    private static AttachmentCard after(AttachmentCard card, AttachmentEvent event, String employerId) {
        var fact = event.fact();
        return switch (event) {
            case AttachmentAdded added ->
                new AttachmentCard(
                        card.attachmentId(),
                        added.caseId().value(),
                        employerId,
                        card.cellId().isEmpty() ? fact.cellId().value() : card.cellId(),
                        added.kind(),
                        added.shows(),
                        added.giver(),
                        added.giverId() == null ? null : added.giverId().value(),
                        fact.on().value(),
                        fact.countsFrom(),
                        added.file(),
                        null,
                        null);
            case AttachmentRemoved removed -> card.removed(fact.on().value(), removed.reason());
        };
    }

    @Override
    public boolean worthKeeping(AttachmentCard card) {
        return card.file() != null;
    }

    @Override
    public List<String> listedBy() {
        return List.of("caseId", "sortOn");
    }

    @Override
    public String cellOf(AttachmentCard card) {
        return card.cellId();
    }
}
