package inspectorate.domain.papers;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.PaperId;

public sealed interface PaperEvent extends DomainEvent {

    PaperId paperId();

    EmployerId employerId();

    @Override
    default String stream() {
        return paperId().value();
    }

    @Override
    default String dossier() {
        return employerId().value();
    }

    /**
     * A paper was given its number and went out as it is kept.
     *
     * @param contentHash SHA-256 of the PDF
     * @param pageHash SHA-256 of the page it was set from
     * @param keyId under which the vault keeps the key that both are sealed with
     */
    record PaperIssued(
            PaperId paperId,
            EmployerId employerId,
            Fact fact,
            CaseId caseId,
            PaperKind kind,
            String number,
            String contentHash,
            long bytes,
            String pageHash,
            String keyId)
            implements PaperEvent {}

    record PaperMigrated(
            PaperId paperId, EmployerId employerId, Fact fact, CaseId caseId, PaperKind kind, String number)
            implements PaperEvent {}

    /** It has no effect any more; its number is never given again. */
    record PaperVoided(PaperId paperId, EmployerId employerId, Fact fact, CaseId caseId, String number, String reason)
            implements PaperEvent {}
}
