package inspectorate.query.blacklist;

import inspectorate.domain.blacklist.BlacklistGround;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One listing of an employer, from candidate to removal.
 *
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
