package inspectorate.query.projection;

import inspectorate.domain.bookkeeping.DossierDecision.EventSkipped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that an operator decided to leave out of all folds.
 *
 * @param name of the event; empty where its dossier does not hold it
 * @param by account id of who decided
 */
public record Skipped(
        String eventId, String name, String dossier, String cause, String reason, String by, Instant since) {

    static Skipped of(Recorded decision, EventSkipped skips, @Nullable Recorded about) {
        return new Skipped(
                skips.eventId(),
                about == null ? "" : about.event() instanceof UnreadableEvent unread ? unread.type() : about.name(),
                skips.dossier(),
                skips.cause(),
                skips.reason(),
                decision.metadata().getOrDefault("actor", ""),
                decision.recordedAt());
    }
}
