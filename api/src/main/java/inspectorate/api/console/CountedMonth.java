package inspectorate.api.console;

import inspectorate.api.law.DeadlineAnswer;
import inspectorate.domain.law.calendar.DayCount;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One month of a deadline's days.
 *
 * @param cells from Monday on; null where a cell of the sheet is no counted day
 */
public record CountedMonth(YearMonth month, List<@Nullable Cell> cells) {
    private static final int WEEK = 7;

    /** @param count null for a day of the month outside the period */
    public record Cell(int day, @Nullable DayCount count, boolean due) {}

    /** Of the binding clock; none for a clock of hours, or for one of months and years, whose days are not counted. */
    static List<CountedMonth> of(DeadlineAnswer answer) {
        var clock = answer.deadlines().getFirst().clocks().getFirst();
        if (clock.days().size() < 3) {
            return List.of();
        }
        Map<YearMonth, List<DayCount>> months = clock.days().stream()
                .collect(
                        Collectors.groupingBy(count -> YearMonth.from(count.day()), TreeMap::new, Collectors.toList()));
        return months.entrySet().stream()
                .map(month -> sheet(month.getKey(), month.getValue(), clock))
                .toList();
    }

    private static CountedMonth sheet(YearMonth month, List<DayCount> counts, DeadlineAnswer.Explained clock) {
        var days = counts.stream().collect(Collectors.toMap(DayCount::day, count -> count));
        var before = month.atDay(1).getDayOfWeek().getValue() - 1;
        var cells = new ArrayList<@Nullable Cell>(Collections.nCopies(before % WEEK, null));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            var date = month.atDay(day);
            cells.add(new Cell(day, days.get(date), date.equals(clock.dueOn())));
        }
        return new CountedMonth(month, Collections.unmodifiableList(cells));
    }
}
