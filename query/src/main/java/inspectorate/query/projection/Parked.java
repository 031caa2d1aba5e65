package inspectorate.query.projection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that could not be folded, an event that could not be read, or one from which nothing could be drawn: it
 * stays as it was until that is mended.
 *
 * @param projection of the document; {@link ParkedStore#EVENT} or {@link ParkedStore#POLICY} for an event
 * @param subject key of the document, or identity of the event
 * @param dossier that is folded: the survivor's where files were merged
 * @param heldBy dossier that holds the event, a merged file's perhaps; null in what an older release parked
 * @param eventId the event at which the fold fails
 * @param cause what the fold said, without what the event said
 * @param where the innermost lines of code that led there
 * @param since when that event was recorded
 */
public record Parked(
        String projection,
        String subject,
        String dossier,
        @Nullable String heldBy,
        String eventId,
        String cause,
        List<String> where,
        Instant since) {

    /** The dossier in which the event is looked for, and decided on. */
    public String holder() {
        return heldBy == null ? dossier : heldBy;
    }

    static Parked event(Dossier dossier, Recorded recorded, Cause cause) {
        return of(ParkedStore.EVENT, recorded.eventId(), dossier, recorded, cause);
    }

    static Parked of(String projection, String subject, Dossier dossier, Recorded at, Cause cause) {
        return new Parked(
                projection,
                subject,
                dossier.id(),
                at.event().dossier(),
                at.eventId(),
                cause.text(),
                cause.where(),
                at.recordedAt());
    }
}
