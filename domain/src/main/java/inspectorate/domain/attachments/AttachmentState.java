package inspectorate.domain.attachments;

import inspectorate.domain.attachments.AttachmentEvent.*;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;

sealed interface AttachmentState {

    record None() implements AttachmentState {}

    record InFolder(EmployerId employerId, CaseId caseId) implements AttachmentState {}

    record Removed() implements AttachmentState {}

    static AttachmentState after(AttachmentEvent event) {
        return switch (event) {
            case AttachmentAdded added -> new InFolder(added.employerId(), added.caseId());
            case AttachmentRemoved _ -> new Removed();
        };
    }
}
