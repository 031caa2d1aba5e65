package inspectorate.domain.law.calendar;

import static inspectorate.domain.law.LawRule.CALENDAR_MISSING;

import inspectorate.domain.RuleViolated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The holiday tables that are loaded; a year that is not is refused, never guessed. */
public final class HolidayCalendar {

    public static final HolidayCalendar EMPTY = new HolidayCalendar(List.of());

    private final SortedMap<Integer, HolidayYear> years = new TreeMap<>();

    public HolidayCalendar(Collection<HolidayYear> years) {
        for (var year : years) {
            if (this.years.put(year.year(), year) != null) {
                throw new IllegalArgumentException("Two tables for " + year.year());
            }
        }
    }

    public Collection<HolidayYear> years() {
        return Collections.unmodifiableCollection(years.values());
    }

    public Optional<HolidayYear> find(int year) {
        return Optional.ofNullable(years.get(year));
    }

    public HolidayYear year(LocalDate day) {
        return find(day.getYear()).orElseThrow(() -> new RuleViolated(CALENDAR_MISSING, String.valueOf(day.getYear())));
    }

    public DayKind kind(LocalDate day) {
        return year(day).kind(day);
    }

    public boolean working(LocalDate day) {
        return kind(day).working();
    }

    /** The day itself if it is worked, else the first worked day after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        var next = day;
        while (!working(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
