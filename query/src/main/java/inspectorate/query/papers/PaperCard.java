package inspectorate.query.papers;

import inspectorate.domain.papers.PaperKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One official paper of a case.
 *
 * @param on day on which it was issued, as exact as it is known
 * @param sortOn day by which lists are sorted
 * @param contentHash of the PDF; null for a paper of an old file, which is not kept here
 * @param voidedOn null while it stands
 */
public record PaperCard(
        String paperId,
        String caseId,
        String employerId,
        String cellId,
        PaperKind kind,
        String number,
        String on,
        @Nullable LocalDate sortOn,
        @Nullable String contentHash,
        long bytes,
        @Nullable String pageHash,
        @Nullable String keyId,
        @Nullable String voidedOn,
        @Nullable String voidReason) {

    public boolean kept() {
        return contentHash != null;
    }

    public boolean stands() {
        return voidedOn == null;
    }

    PaperCard in(String cell) {
        return new PaperCard(
                paperId,
                caseId,
                employerId,
                cell,
                kind,
                number,
                on,
                sortOn,
                contentHash,
                bytes,
                pageHash,
                keyId,
                voidedOn,
                voidReason);
    }

    PaperCard voided(String day, String reason) {
        return new PaperCard(
                paperId,
                caseId,
                employerId,
                cellId,
                kind,
                number,
                on,
                sortOn,
                contentHash,
                bytes,
                pageHash,
                keyId,
                day,
                reason);
    }
}
