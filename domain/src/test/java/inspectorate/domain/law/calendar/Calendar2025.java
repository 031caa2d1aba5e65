package inspectorate.domain.law.calendar;

import inspectorate.domain.law.Certainty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The arrangement of 2025. */
public final class Calendar2025 {

    public static final HolidayYear YEAR = new HolidayYear(
            2025,
            "国办发明电〔2024〕12号",
            Certainty.WEB_PAGE,
            off(
                    "元旦 2025-01-01 1",
                    "春节 2025-01-28 8",
                    "清明节 2025-04-04 3",
                    "劳动节 2025-05-01 5",
                    "端午节 2025-05-31 3",
                    "国庆节 2025-10-01 8"),
            days("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"));

    public static final HolidayCalendar CALENDAR = new HolidayCalendar(List.of(YEAR));

    private Calendar2025() {}

    private static Set<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toSet());
    }

    private static Map<LocalDate, String> off(String... festivals) {
        var off = new HashMap<LocalDate, String>();
        for (var festival : festivals) {
            var parts = festival.split(" ");
            for (int day = 0; day < Integer.parseInt(parts[2]); day++) {
                off.put(LocalDate.parse(parts[1]).plusDays(day), parts[0]);
            }
        }
        return off;
    }
}
