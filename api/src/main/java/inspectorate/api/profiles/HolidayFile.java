package inspectorate.api.profiles;

import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.calendar.HolidayYear;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * A file of {@code calendars/}: the holiday arrangement of one year, typed from the notice.
 *
 * @param calendar such as {@code CN}
 * @param source the notice
 * @param seen where its text was read
 * @param worked Saturdays and Sundays that are worked
 */
record HolidayFile(
        String calendar,
        int year,
        String source,
        String seen,
        Certainty verified,
        List<Festival> off,
        Set<LocalDate> worked) {

    record Festival(String name, LocalDate from, LocalDate to) {}

    HolidayYear table() {
        var days = new HashMap<LocalDate, String>();
        for (var festival : off) {
            festival.from().datesUntil(festival.to().plusDays(1)).forEach(day -> days.put(day, festival.name()));
        }
        return new HolidayYear(year, source, verified, days, worked);
    }
}
