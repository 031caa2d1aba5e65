package inspectorate.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a verification is, and where it goes on after it was cut short.
 *
 * @param id opaque
 * @param models read models whose documents are folded anew
 * @param percent share of the dossiers that are looked at
 * @param upTo index of the last event that dossiers have to hold
 * @param after how far the phase is: a token of the event store, a dossier, or a place and a key
 * @param events of the event store compared with their dossiers so far
 * @param documents folded anew so far
 * @param dossiers looked at so far, out of {@code total}
 * @param differing differences found and not mended
 */
public record VerificationRun(
        String id,
        List<String> models,
        int percent,
        long upTo,
        State state,
        Phase phase,
        String after,
        long events,
        long documents,
        long dossiers,
        long total,
        long differing,
        Instant startedAt,
        Instant seenAt,
        @Nullable Instant endedAt,
        @Nullable String problem) {

    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** What is compared, one after the other. */
    public enum Phase {
        /** Every event of the event store with what its dossier holds. */
        LOG,
        /** Every dossier with the event store, its documents with their fold, and search with the documents. */
        DOSSIERS,
        /** Whatever is stored, found by search or kept of past points with whether a dossier makes it. */
        STRANGERS
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** Share of the work that is done, as far as can be told; each phase counts as a third. */
    public double progress() {
        return switch (phase) {
            case LOG -> upTo <= 0 ? 0 : Math.min(1, (double) events / (upTo + 1)) / 3;
            case DOSSIERS -> (1 + (total == 0 ? 0 : Math.min(1, (double) dossiers / total))) / 3;
            case STRANGERS -> running() ? 2.0 / 3 : 1;
        };
    }

    /** How long it took; null while it runs. */
    public @Nullable Duration took() {
        return endedAt == null ? null : Duration.between(startedAt, endedAt);
    }

    boolean looksAt(String dossier) {
        return Math.floorMod(dossier.hashCode(), 100) < percent;
    }

    VerificationRun at(Phase next, String place, Instant now) {
        return with(state, next, place, events, documents, dossiers, differing, now, null, null);
    }

    VerificationRun further(long moreEvents, long moreDocuments, long moreDossiers, long found, Instant now) {
        return with(
                state,
                phase,
                after,
                events + moreEvents,
                documents + moreDocuments,
                dossiers + moreDossiers,
                found,
                now,
                null,
                null);
    }

    VerificationRun ended(State end, @Nullable String why, long found, Instant now) {
        return with(end, phase, after, events, documents, dossiers, found, now, now, why);
    }

    private VerificationRun with(
            State state,
            Phase phase,
            String after,
            long events,
            long documents,
            long dossiers,
            long differing,
            Instant seenAt,
            @Nullable Instant endedAt,
            @Nullable String problem) {
        return new VerificationRun(
                id, models, percent, upTo, state, phase, after, events, documents, dossiers, total, differing,
                startedAt, seenAt, endedAt, problem);
    }
}
