package inspectorate.query.attachments;

import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Files of cases' folders. */
@Component
public class Attachments {

    private final Documents<AttachmentCard> attachments;

    Attachments(ReadSide readSide, AttachmentProjection projection) {
        this.attachments = readSide.documents(projection);
    }

    public Page<AttachmentCard> ofCase(String caseId, Scope scope, PageRequest page) {
        return attachments.list(Criteria.all().is("caseId", caseId), scope, page);
    }

    public Optional<AttachmentCard> find(String attachmentId, Scope scope) {
        return attachments.findStanding(attachmentId, scope);
    }

    public void each(Consumer<AttachmentCard> each) {
        attachments.forEach(Criteria.all(), Scope.ALL, each);
    }
}
