package inspectorate.query.projection;

import inspectorate.domain.bookkeeping.DossierDecision;
import inspectorate.domain.bookkeeping.DossierDecision.EventSkipped;
import java.util.List;

/** Keeps the list of events that are not folded in step with what their dossiers hold. */
final class ParkedEvents {

    private final ParkedStore parked;
    private final SkippedStore skipped;

    ParkedEvents(ParkedStore parked, SkippedStore skipped) {
        this.parked = parked;
        this.skipped = skipped;
    }

    /** @param touched events of this dossier that came just now, or came again */
    void note(Dossier dossier, List<Recorded> touched) {
        for (var recorded : touched) {
            switch (recorded.event()) {
                case UnreadableEvent unread -> note(dossier, recorded, unread);
                case DossierDecision decision -> note(dossier, recorded, decision);
                default -> {}
            }
        }
    }

    private void note(Dossier dossier, Recorded recorded, UnreadableEvent unread) {
        if (!dossier.skips(recorded.eventId())) {
            parked.park(Parked.event(dossier, recorded, unread.cause()));
        }
    }

    private void note(Dossier dossier, Recorded recorded, DossierDecision decision) {
        var about = dossier.entry(decision.eventId());
        if (dossier.skips(decision.eventId())) {
            if (decision instanceof EventSkipped skips) {
                skipped.add(Skipped.of(recorded, skips, about));
            }
            parked.release(ParkedStore.EVENT, List.of(decision.eventId()));
        } else {
            skipped.remove(decision.eventId());
            if (about != null && about.event() instanceof UnreadableEvent unread) {
                note(dossier, about, unread);
            }
        }
    }
}
