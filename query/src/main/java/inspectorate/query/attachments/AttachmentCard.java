package inspectorate.query.attachments;

import inspectorate.domain.attachments.AttachedFile;
import inspectorate.domain.attachments.AttachmentKind;
import inspectorate.domain.attachments.Giver;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One file of a case's folder. The name it came with lies sealed beside it.
 *
 * @param on day on which it was given or made, as exact as it is known
 * @param removedOn null while it is in the folder
 */
public record AttachmentCard(
        String attachmentId,
        String caseId,
        String employerId,
        String cellId,
        AttachmentKind kind,
        String shows,
        Giver giver,
        @Nullable String giverId,
        String on,
        @Nullable LocalDate sortOn,
        @Nullable AttachedFile file,
        @Nullable String removedOn,
        @Nullable String removalReason) {

    public boolean inFolder() {
        return removedOn == null;
    }

    public boolean previewed() {
        return file != null && file.previewHash() != null;
    }

    AttachmentCard in(String cell) {
        return new AttachmentCard(
                attachmentId,
                caseId,
                employerId,
                cell,
                kind,
                shows,
                giver,
                giverId,
                on,
                sortOn,
                file,
                removedOn,
                removalReason);
    }

    AttachmentCard removed(String day, String reason) {
        return new AttachmentCard(
                attachmentId, caseId, employerId, cellId, kind, shows, giver, giverId, on, sortOn, file, day, reason);
    }
}
