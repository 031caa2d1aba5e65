package inspectorate.domain.attachments;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AttachmentId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

public sealed interface AttachmentCommand extends DomainCommand {

    @TargetAggregateIdentifier
    AttachmentId attachmentId();

    @Override
    default Identifier target() {
        return attachmentId();
    }

    /** @param shows what it proves or shows, without naming a person */
    record AddAttachment(
            AttachmentId attachmentId,
            EmployerId employerId,
            Fact fact,
            CaseId caseId,
            AttachmentKind kind,
            String shows,
            Giver giver,
            @Nullable PersonId giverId,
            AttachedFile file)
            implements AttachmentCommand {}

    record RemoveAttachment(AttachmentId attachmentId, Fact fact, String reason) implements AttachmentCommand {}
}
