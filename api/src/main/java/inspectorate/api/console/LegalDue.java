package inspectorate.api.console;

import inspectorate.domain.cases.CaseClocks;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.Certainty;
import inspectorate.query.agenda.AgendaEntry;
import inspectorate.query.agenda.RunningClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * When something is due, as the page shows it; what runs by the hour to the minute.
 *
 * @param about officer whose recusal it is about; empty otherwise
 * @param due empty where no day is known
 * @param state {@code bad} once it is over, {@code warn} in its last three days; empty for a time of the party, with
 *     which nobody is late
 * @param explained page that explains how such a period is counted; empty where the law says only that it is at once
 * @param unconfirmed whether the number, or the day from which it counts, has still to be confirmed
 */
public record LegalDue(
        String key, String about, String due, String left, String state, String explained, boolean unconfirmed) {

    private static final int NEAR = 3;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** @param now where the clock runs */
    static LegalDue of(RunningClock clock, String cellId, LocalDateTime now, Show show) {
        var due = clock.dueAt();
        if (due == null) {
            return of(clock, cellId, show.word("legal.unknown"), new Left("—", ""));
        }
        var shown = clock.toTheHour() ? due.format(MINUTE) : due.toLocalDate().toString();
        var left = clock.toTheHour() ? hours(due, now, show) : days(due.toLocalDate(), now, show);
        boolean over = left.state().equals("bad");
        var ofTheParty = over ? show.word("legal.ended") : show.word("legal.ofTheParty", left.text());
        return of(clock, cellId, shown, clock.ofTheParty() ? new Left(ofTheParty, "") : left);
    }

    private static LegalDue of(RunningClock clock, String cellId, String due, Left left) {
        return new LegalDue(
                clock.key(),
                about(clock),
                due,
                left.text(),
                left.state(),
                explained(clock, cellId),
                unconfirmed(clock));
    }

    /** Of the clock that an entry of the agenda is about, or of its own day. */
    static LegalDue of(AgendaEntry entry, LocalDateTime now, Show show) {
        if (!entry.clocks().isEmpty() && entry.dueAt() != null) {
            return of(entry.leading(), entry.cellId(), now, show);
        }
        var unnamed = entry.kind() == AgendaEntry.Kind.ORDER_FALLS_DUE ? "agenda.noDay" : "agenda.noTerm";
        return entry.dueOn() == null
                ? new LegalDue("", "", show.or(entry.within()), show.word(unnamed), "", "", false)
                : of(entry.dueOn(), now, show);
    }

    private static LegalDue of(LocalDate day, LocalDateTime now, Show show) {
        var left = days(day, now, show);
        return new LegalDue("", "", day.toString(), left.text(), left.state(), "", false);
    }

    private record Left(String text, String state) {}

    private static Left days(LocalDate due, LocalDateTime now, Show show) {
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), due);
        if (days < 0) {
            return new Left(show.word("case.overdue"), "bad");
        }
        var text = days == 0 ? show.word("case.dueToday") : show.word("case.dueIn", days);
        return new Left(text, days <= NEAR ? "warn" : "");
    }

    private static Left hours(LocalDateTime due, LocalDateTime now, Show show) {
        long minutes = ChronoUnit.MINUTES.between(now, due);
        return minutes < 0
                ? new Left(show.word("case.overdue"), "bad")
                : new Left(show.word("case.dueInHours", minutes / 60, minutes % 60), "warn");
    }

    private static String about(RunningClock clock) {
        return clock.officer() == null ? "" : clock.officer();
    }

    private static boolean unconfirmed(RunningClock clock) {
        return clock.certainty() == Certainty.FROM_MEMORY;
    }

    private static String explained(RunningClock clock, String cellId) {
        if (CaseClocks.isDutyToTell(clock.key())) {
            return "";
        }
        return clock.key().equals(RunningClock.ORDER)
                ? "/console/deadlines?rule=R-RECT"
                : "/console/deadlines?rule=" + clock.key() + "&from=" + clock.from() + "&profile="
                        + new GridCellId(cellId).jurisdiction();
    }
}
