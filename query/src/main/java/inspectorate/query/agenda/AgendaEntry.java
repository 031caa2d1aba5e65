package inspectorate.query.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that falls due.
 *
 * @param subjectId case, clue, listing, inspector, delegation, or file that is proposed to be merged or unmerged
 * @param dueOn of the soonest clock of ours, or of the party where none of ours runs; null where the paper gives a duration only
 * @param dueAt the last moment of it
 * @param clocks every legal clock of a case that runs, the soonest first
 * @param sweepOn first day on which a clock has run out that acts by itself; null while none will
 */
public record AgendaEntry(
        String entryId,
        Kind kind,
        String subjectId,
        String employerId,
        String employerName,
        String cellId,
        @Nullable LocalDate dueOn,
        @Nullable LocalDateTime dueAt,
        @Nullable String within,
        List<RunningClock> clocks,
        @Nullable LocalDate sweepOn,
        boolean settled) {

    static AgendaEntry blank(String key) {
        return new AgendaEntry(key, Kind.CLOCK_RUNS, key, "", "", "", null, null, null, List.of(), null, true);
    }

    /** What another read model says by itself; it names no day. */
    public static AgendaEntry undated(Kind what, String subject, String employer, String name, String cell) {
        return blank(what + "-" + subject).about(employer, name, cell).due(what, subject, null);
    }

    AgendaEntry about(String employer, String name, String cell) {
        return new AgendaEntry(
                entryId, kind, subjectId, employer, name, cell, dueOn, dueAt, within, clocks, sweepOn, settled);
    }

    AgendaEntry due(Kind what, String subject, @Nullable LocalDate on) {
        return new AgendaEntry(
                entryId,
                what,
                subject,
                employerId,
                employerName,
                cellId,
                on,
                RunningClock.endOf(on),
                null,
                List.of(),
                null,
                false);
    }

    AgendaEntry end() {
        return new AgendaEntry(
                entryId,
                kind,
                subjectId,
                employerId,
                employerName,
                cellId,
                dueOn,
                dueAt,
                within,
                List.of(),
                null,
                true);
    }

    /** The soonest clock of ours is what the entry is about; an order's own words are kept while it runs. */
    AgendaEntry running(List<RunningClock> running, @Nullable String words) {
        if (running.isEmpty()) {
            return end();
        }
        var first = leading(running);
        boolean order = first.key().equals(RunningClock.ORDER);
        return new AgendaEntry(
                entryId,
                order ? Kind.ORDER_FALLS_DUE : Kind.CLOCK_RUNS,
                entryId,
                employerId,
                employerName,
                cellId,
                first.dueOn(),
                first.dueAt(),
                words,
                running,
                ClockFold.sweepOn(running),
                false);
    }

    /** What runs out next; empty for what is no clock of a case. */
    public String clock() {
        return clocks.isEmpty() ? "" : leading().key();
    }

    public RunningClock leading() {
        return leading(clocks);
    }

    private static RunningClock leading(List<RunningClock> running) {
        return running.stream().filter(clock -> !clock.ofTheParty()).findFirst().orElseGet(running::getFirst);
    }

    public enum Kind {
        CLOCK_RUNS,
        ORDER_FALLS_DUE,
        LISTING_AWAITS_PROPOSAL,
        LISTING_AWAITS_DECISION,
        LISTING_ENDS,
        /** Public, and to be taken off the list. */
        LISTING_LOST_ITS_BASIS,
        MERGE_AWAITS_CONFIRMATION,
        UNMERGE_AWAITS_CONFIRMATION,
        /** Signs of a mass incident: told to everybody above at once. */
        CLUE_IS_AN_INCIDENT,
        /** Green channel. */
        CLUE_IS_TO_BE_DEALT_WITH,
        CERTIFICATE_EXPIRES,
        DELEGATION_ENDS,
        /** What it rests on has changed: the head of the department makes it anew. */
        GRADE_IS_OUTDATED,
        /** The later of two open cases of files that proved to be one. */
        CASE_IS_DOUBLE
    }
}
