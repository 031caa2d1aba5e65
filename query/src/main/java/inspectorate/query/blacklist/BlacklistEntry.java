package inspectorate.query.blacklist;

import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.blacklist.LostBasis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One listing of an employer, from candidate to removal.
 *
 * @param basisLost why it rests on nothing any more; null while it does
 * @param removeBy last day to take it off the list then
 * @param publicUntil day on which it stops being public; null where it is not public
 */
public record BlacklistEntry(
        String listingId,
        String employerId,
        String employerName,
        @Nullable String creditCode,
        String cellId,
        Status status,
        @Nullable String caseId,
        @Nullable String foundOn,
        @Nullable BlacklistGround ground,
        @Nullable String article,
        @Nullable String proposerId,
        @Nullable String deciderId,
        @Nullable String listedOn,
        @Nullable LocalDate publicUntil,
        @Nullable String removedOn,
        @Nullable String removalReason,
        @Nullable LostBasis basisLost,
        @Nullable String basisLostOn,
        @Nullable LocalDate removeBy,
        boolean migrated) {

    public enum Status {
        CANDIDATE,
        PROPOSED,
        DROPPED,
        LISTED,
        REMOVED
    }

    public boolean publicOn(LocalDate day) {
        return status == Status.LISTED && publicUntil != null && day.isBefore(publicUntil);
    }
}
