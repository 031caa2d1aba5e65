package inspectorate.api.attachments;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.attachments.AttachmentKind;
import inspectorate.domain.attachments.Giver;
import inspectorate.domain.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/**
 * A file that comes in.
 *
 * @param fileName as the giver called it; it may name persons, so it is only kept sealed
 */
public record Upload(
        AttachmentKind kind,
        BusinessDate on,
        String shows,
        Giver giver,
        @Nullable PersonId giverId,
        String fileName,
        InputStreamSource content) {

    @Override
    public String toString() {
        return "Upload[" + kind + "]";
    }
}
