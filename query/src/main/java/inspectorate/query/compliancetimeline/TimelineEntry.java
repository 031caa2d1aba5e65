package inspectorate.query.compliancetimeline;

import inspectorate.domain.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One fact about an employer.
 *
 * @param kind stored name of the event, such as {@code RectificationOrderIssued}
 * @param subjectId the case, visit, listing or rating it belongs to, or the employer itself
 * @param on business date as exact as known
 * @param retractedBy event id of the retraction, as far as it was known at the asked instant
 * @param correctedBy event id of the fact that took its place
 * @param corrects event id of the fact whose place this one took
 * @param actor account id of who recorded it; null for what the system did
 */
public record TimelineEntry(
        String eventId,
        String kind,
        String subjectId,
        String on,
        LocalDate countsFrom,
        Instant recordedAt,
        String cellId,
        @Nullable String actor,
        @Nullable String provenance,
        @Nullable String retractedBy,
        @Nullable String correctedBy,
        @Nullable String corrects,
        DomainEvent event,
        Map<String, String> metadata) {

    /** The file it was told of, which may be one with the file that was asked about. */
    public String ownDossier() {
        return event.dossier();
    }
}
