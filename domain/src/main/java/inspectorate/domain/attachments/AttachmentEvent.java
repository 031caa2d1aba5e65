package inspectorate.domain.attachments;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AttachmentId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.PersonId;
import org.jspecify.annotations.Nullable;

public sealed interface AttachmentEvent extends DomainEvent {

    AttachmentId attachmentId();

    EmployerId employerId();

    CaseId caseId();

    @Override
    default String stream() {
        return attachmentId().value();
    }

    @Override
    default String dossier() {
        return employerId().value();
    }

    /** @param giverId who gave it, known to the person vault; null where that is not recorded */
    record AttachmentAdded(
            AttachmentId attachmentId,
            EmployerId employerId,
            Fact fact,
            CaseId caseId,
            AttachmentKind kind,
            String shows,
            Giver giver,
            @Nullable PersonId giverId,
            AttachedFile file)
            implements AttachmentEvent {}

    /** It belongs to the folder no more; what it was stays known. */
    record AttachmentRemoved(AttachmentId attachmentId, EmployerId employerId, Fact fact, CaseId caseId, String reason)
            implements AttachmentEvent {}
}
