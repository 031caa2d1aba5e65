package inspectorate.domain.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Unit;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated calendars from 2000 to 2049, each question answered a second time by an oracle that shares no code. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Requirement({"R-CAL-1", "R-CAL-3", "R-CAL-6"})
class FiftyYearsTest {

    private static final int FIRST = 2000;
    private static final int YEARS = 50;
    private static final int QUESTIONS = 300;
    private static final List<Unit> UNITS = List.of(Unit.WORKING_DAYS, Unit.DAYS, Unit.MONTHS, Unit.YEARS);

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 20_041_201, 20_210_715, 42, 7_777_777})
    void the_count_agrees_with_an_oracle_that_tries_every_day(long seed) {
        var random = new Random(seed);
        var calendar = generated(random);
        for (int i = 0; i < QUESTIONS; i++) {
            var start = LocalDate.of(FIRST + random.nextInt(YEARS - 4), 1, 1).plusDays(random.nextInt(366));
            var unit = UNITS.get(random.nextInt(UNITS.size()));
            int length = 1 + random.nextInt(unit == Unit.YEARS ? 2 : unit == Unit.MONTHS ? 8 : 120);
            var pauses = pauses(random, start);
            boolean extended = random.nextInt(3) == 0 && unit != Unit.YEARS;
            int more = 1 + random.nextInt(unit == Unit.MONTHS ? 3 : 40);
            var extensions = extended ? List.of(new Extension(new Period(more, unit), start)) : List.<Extension>of();
            var due = Counting.deadline(calendar, new Period(length, unit), new Running(start, pauses, extensions))
                    .dueOn();
            assertThat(due)
                    .as("%s + %d %s, pauses %s, extended %s by %d", start, length, unit, pauses, extended, more)
                    .isEqualTo(oracle(start, unit, length, extended ? more : 0, pauses));
        }
    }

    /** Tries each later day in turn and counts, from the start and with nothing remembered, what lies before it. */
    private LocalDate oracle(LocalDate start, Unit unit, int length, int more, List<Pause> pauses) {
        if (unit == Unit.MONTHS || unit == Unit.YEARS) {
            return dated(start, unit, length, more, pauses);
        }
        var candidate = start;
        int counted = 0;
        while (counted < length + more) {
            candidate = candidate.plusDays(1);
            counted = 0;
            for (var day = start.plusDays(1); !day.isAfter(candidate); day = day.plusDays(1)) {
                if (!in(pauses, day) && (unit == Unit.DAYS || works(day))) {
                    counted++;
                }
            }
        }
        return unit == Unit.DAYS ? afterRest(candidate) : candidate;
    }

    private LocalDate dated(LocalDate start, Unit unit, int length, int more, List<Pause> pauses) {
        var end = shifted(start, unit == Unit.MONTHS ? start.plusMonths(length) : start.plusYears(length), pauses);
        if (more > 0) {
            end = shifted(end, end.plusMonths(more), pauses);
        }
        return unit == Unit.MONTHS ? afterRest(end) : end;
    }

    /** As many days later as days were lost to pauses, the days lost in the added time included. */
    private static LocalDate shifted(LocalDate from, LocalDate end, List<Pause> pauses) {
        long wanted = from.until(end, ChronoUnit.DAYS);
        var candidate = end;
        while (from.datesUntil(candidate)
                        .map(day -> day.plusDays(1))
                        .filter(day -> !in(pauses, day))
                        .count()
                < wanted) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    private LocalDate afterRest(LocalDate day) {
        return works(day) ? day : afterRest(day.plusDays(1));
    }

    private boolean works(LocalDate day) {
        if (worked.contains(day)) {
            return true;
        }
        return !off.contains(day) && day.getDayOfWeek().getValue() < 6;
    }

    private static boolean in(List<Pause> pauses, LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.from().compareTo(day) <= 0 && day.compareTo(pause.until()) < 0);
    }

    private static List<Pause> pauses(Random random, LocalDate start) {
        var pauses = new ArrayList<Pause>();
        var free = start;
        for (int left = random.nextInt(4); left > 0; left--) {
            var from = free.plusDays(random.nextInt(30));
            free = from.plusDays(1 + random.nextInt(20));
            pauses.add(new Pause(from, free, Pause.Cause.SUSPENSION));
        }
        return pauses;
    }

    private HolidayCalendar generated(Random random) {
        var years = new ArrayList<HolidayYear>();
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            var festivals = new HashMap<LocalDate, String>();
            var makeUp = new HashSet<LocalDate>();
            for (int festival = random.nextInt(9); festival > 0; festival--) {
                var first = LocalDate.of(year, 1, 1).plusDays(random.nextInt(350));
                for (int day = random.nextInt(9); day >= 0; day--) {
                    festivals.put(first.plusDays(day), "节");
                }
            }
            for (int i = random.nextInt(12); i > 0; i--) {
                var day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
                if (day.getDayOfWeek().getValue() >= 6 && !festivals.containsKey(day)) {
                    makeUp.add(day);
                }
            }
            off.addAll(festivals.keySet());
            worked.addAll(makeUp);
            years.add(new HolidayYear(year, "generated", Certainty.OWN_POLICY, festivals, makeUp));
        }
        return new HolidayCalendar(years);
    }
}
