package inspectorate.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
 * @param steadySince since when it is at its phase without a break, having done {@code doneBefore} of it by then; null in
 *     what an older release noted
 * @param generations that answered when it began, by read model; null in what an older release noted
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
        @Nullable String problem,
        @Nullable Instant steadySince,
        @Nullable Long doneBefore,
        @Nullable Map<String, Integer> generations) {

    static final int ALL = 100;

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
            case STRANGERS -> state == State.DONE ? 1 : 2.0 / 3;
        };
    }

    /** Events, or dossiers, a second in its phase; 0 where that is not known. */
    public double perSecond() {
        long millis =
                steadySince == null ? 0 : Duration.between(steadySince, seenAt).toMillis();
        return millis <= 0 ? 0 : (done() - (doneBefore == null ? 0 : doneBefore)) * 1000.0 / millis;
    }

    /** Time left of its phase at that rate; null where that is not known, as in the last, which counts nothing before. */
    public @Nullable Duration left() {
        double rate = perSecond();
        return !running() || phase == Phase.STRANGERS || rate <= 0
                ? null
                : Duration.ofSeconds(Math.round(Math.max(0, toDo() - done()) / rate));
    }

    private long done() {
        return switch (phase) {
            case LOG -> events;
            case DOSSIERS -> dossiers;
            case STRANGERS -> 0;
        };
    }

    private long toDo() {
        return phase == Phase.LOG ? upTo + 1 : total;
    }

    /** How long it took; null while it runs. */
    public @Nullable Duration took() {
        return endedAt == null ? null : Duration.between(startedAt, endedAt);
    }

    /** True where it looks at every dossier. */
    boolean whole() {
        return percent == ALL;
    }

    boolean looksAt(String dossier) {
        return Math.floorMod(dossier.hashCode(), ALL) < percent;
    }

    VerificationRun at(Phase next, String place, Instant now) {
        boolean same = next == phase;
        return with(
                state,
                next,
                place,
                events,
                documents,
                dossiers,
                differing,
                now,
                null,
                null,
                same ? steadySince : now,
                same ? doneBefore : Long.valueOf(0));
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
                null,
                steadySince,
                doneBefore);
    }

    /** By another process, or by this one again. */
    VerificationRun resumed(Instant now) {
        return with(state, phase, after, events, documents, dossiers, differing, now, null, null, now, done());
    }

    VerificationRun ended(State end, @Nullable String why, long found, Instant now) {
        return with(end, phase, after, events, documents, dossiers, found, now, now, why, steadySince, doneBefore);
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
            @Nullable String problem,
            @Nullable Instant steadySince,
            @Nullable Long doneBefore) {
        return new VerificationRun(
                id,
                models,
                percent,
                upTo,
                state,
                phase,
                after,
                events,
                documents,
                dossiers,
                total,
                differing,
                startedAt,
                seenAt,
                endedAt,
                problem,
                steadySince,
                doneBefore,
                generations);
    }
}
