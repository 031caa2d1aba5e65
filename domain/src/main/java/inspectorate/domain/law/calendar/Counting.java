package inspectorate.domain.law.calendar;

import static inspectorate.domain.law.LawRule.EXTENSION_PRECEDES_EXPIRY;

import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Unit;
import inspectorate.domain.law.calendar.DayCount.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts a period day by day. The first day is not counted; a clock of working days counts worked days only, make-up
 * weekends among them; a period of calendar days or months that would end on a day off ends on the first working day
 * after it (民事诉讼法 85, not verified here); a term of years ends on its corresponding day.
 */
public final class Counting {

    private final HolidayCalendar calendar;
    private final Running running;
    private final List<DayCount> days = new ArrayList<>();
    private Certainty certainty = Certainty.STATUTE_TEXT;
    private LocalDate day;
    private int number;

    private Counting(HolidayCalendar calendar, Running running) {
        this.calendar = calendar;
        this.running = running;
        this.day = running.start();
        note(Reason.START, null);
    }

    public static Deadline deadline(HolidayCalendar calendar, Period period, Running running) {
        if (!running.extensions().isEmpty()) {
            var unextended = new Running(running.start(), running.pauses(), List.of());
            var due = deadline(calendar, period, unextended).dueOn();
            EXTENSION_PRECEDES_EXPIRY.require(
                    !running.extensions().getFirst().approvedOn().isAfter(due));
        }
        return new Counting(calendar, running).count(period);
    }

    private Deadline count(Period period) {
        run(period);
        running.extensions().forEach(extension -> run(extension.by()));
        var last = running.extensions().isEmpty()
                ? period.unit()
                : running.extensions().getFirst().by().unit();
        if (last == Unit.MONTHS || last == Unit.YEARS) {
            note(Reason.END, null);
        }
        if (last == Unit.MONTHS || last == Unit.DAYS) {
            moveOffRestDays();
        }
        return new Deadline(
                running.start(), period, running.pauses(), running.extensions(), day, List.copyOf(days), certainty);
    }

    private void run(Period period) {
        switch (period.unit()) {
            case WORKING_DAYS -> step(period.length(), true);
            case DAYS -> step(period.length(), false);
            case MONTHS -> jump(period.length(), 0);
            case YEARS -> jump(0, period.length());
            default -> throw new IllegalArgumentException("Hours are counted by the hour, not by the day");
        }
    }

    private void step(int length, boolean workingDaysOnly) {
        for (int left = length; left > 0; ) {
            day = day.plusDays(1);
            if (running.paused(day)) {
                note(Reason.PAUSED, null);
            } else if (workingDaysOnly && !working(day)) {
                note(calendar.kind(day) == DayKind.HOLIDAY ? Reason.HOLIDAY : Reason.WEEKEND, null);
            } else {
                note(Reason.COUNTED, ++number);
                left--;
            }
        }
    }

    private void jump(int months, int years) {
        var end = day.plusYears(years).plusMonths(months);
        for (var at = day.plusDays(1); !at.isAfter(end); at = at.plusDays(1)) {
            if (running.paused(at)) {
                end = end.plusDays(1);
            }
        }
        day = end;
    }

    private void moveOffRestDays() {
        while (!working(day)) {
            var here = days.removeLast();
            days.add(new DayCount(here.day(), Reason.MOVED_ON, here.kind(), here.festival(), here.number()));
            day = day.plusDays(1);
            note(Reason.END, null);
            certainty = certainty.and(Certainty.FROM_MEMORY);
        }
    }

    private boolean working(LocalDate at) {
        certainty = certainty.and(calendar.year(at).certainty());
        return calendar.working(at);
    }

    private void note(Reason reason, @Nullable Integer counted) {
        var year = calendar.find(day.getYear());
        days.add(new DayCount(
                day,
                reason,
                year.map(table -> table.kind(day)).orElse(null),
                year.map(table -> table.off().getOrDefault(day, "")).orElse(""),
                counted));
    }
}
