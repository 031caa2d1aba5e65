package inspectorate.domain.law.calendar;

import inspectorate.domain.law.Certainty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The holiday arrangement of one year as it was announced.
 *
 * @param source the notice
 * @param off days off and the festival they are off for
 * @param makeUp Saturdays and Sundays that are worked
 */
public record HolidayYear(
        int year, String source, Certainty certainty, Map<LocalDate, String> off, Set<LocalDate> makeUp) {

    public HolidayYear {
        off = Map.copyOf(off);
        makeUp = Set.copyOf(makeUp);
        for (var day : off.keySet()) {
            require(day.getYear() == year, day + " is not in " + year);
            require(!makeUp.contains(day), day + " is both off and worked");
        }
        for (var day : makeUp) {
            require(day.getYear() == year, day + " is not in " + year);
            require(weekend(day), day + " is no weekend, so nothing is made up on it");
        }
        require(!source.isBlank(), "The table of " + year + " names no source");
    }

    public DayKind kind(LocalDate day) {
        if (off.containsKey(day)) {
            return DayKind.HOLIDAY;
        }
        if (makeUp.contains(day)) {
            return DayKind.MAKE_UP_WORKDAY;
        }
        return weekend(day) ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static void require(boolean sound, String problem) {
        if (!sound) {
            throw new IllegalArgumentException(problem);
        }
    }
}
