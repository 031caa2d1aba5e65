package inspectorate.domain.attachments;

import static inspectorate.domain.attachments.AttachmentRule.*;

import inspectorate.domain.attachments.AttachmentCommand.*;
import inspectorate.domain.attachments.AttachmentEvent.*;
import inspectorate.domain.attachments.AttachmentState.*;

/** Every decision about one file of a case's folder. */
final class AttachmentDecider {

    private AttachmentDecider() {}

    static AttachmentEvent decide(AttachmentState state, AttachmentCommand command) {
        return switch (command) {
            case AddAttachment add -> add(state, add);
            case RemoveAttachment remove -> remove(state, remove);
        };
    }

    private static AttachmentEvent add(AttachmentState state, AddAttachment add) {
        ATTACHMENT_IS_ADDED_ONCE.require(state instanceof None);
        ATTACHMENT_SAYS_WHAT_IT_SHOWS.require(!add.shows().isBlank());
        return new AttachmentAdded(
                add.attachmentId(),
                add.employerId(),
                add.fact(),
                add.caseId(),
                add.kind(),
                add.shows().strip(),
                add.giver(),
                add.giverId(),
                add.file());
    }

    private static AttachmentEvent remove(AttachmentState state, RemoveAttachment remove) {
        var there = ATTACHMENT_IS_IN_FOLDER.require(state, InFolder.class);
        ATTACHMENT_REMOVAL_STATES_REASON.require(!remove.reason().isBlank());
        return new AttachmentRemoved(
                remove.attachmentId(), there.employerId(), remove.fact(), there.caseId(), remove.reason());
    }
}
