package inspectorate.query.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that falls due.
 *
 * @param subjectId case, listing, or file that is proposed to be merged or unmerged
 * @param dueOn null where the paper gives a duration only
 */
public record AgendaEntry(
        String entryId,
        Kind kind,
        String subjectId,
        String employerId,
        String employerName,
        String cellId,
        @Nullable LocalDate dueOn,
        @Nullable String within,
        boolean settled) {

    public enum Kind {
        ORDER_FALLS_DUE,
        LISTING_AWAITS_PROPOSAL,
        LISTING_AWAITS_DECISION,
        LISTING_ENDS,
        MERGE_AWAITS_CONFIRMATION,
        UNMERGE_AWAITS_CONFIRMATION
    }
}
