package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.api.imports.mapping.MappingProfile.DateOrder;
import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.RuleViolated;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date as exactly as it is written. */
final class LedgerDates {

    /** @param warning what a person should know about it; null if nothing */
    record Read(BusinessDate date, @Nullable LedgerRule warning) {}

    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ZEROS = Pattern.compile("[.0]*");
    private static final String TIME = "(?:[ T]?(\\d{1,2}:\\d{2}(?::\\d{2}(\\.\\d+)?)?)(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})[日号]?" + TIME);
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})" + TIME);
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:([-/.])|年)(\\d{1,2})月?(?:份)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern COMPACT_MONTH = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    private final DateOrder order;
    private final LocalDate today;

    LedgerDates(DateOrder order, LocalDate today) {
        this.order = order;
        this.today = today;
    }

    /** A fact's date: neither before there was a labour inspection nor in the future. */
    Read past(String text) {
        var read = read(text);
        read.date().latest().ifPresent(day -> {
            if (day.isBefore(EARLIEST)) {
                throw new RuleViolated(DATE_IS_PLAUSIBLE, text);
            }
        });
        read.date().earliest().ifPresent(day -> {
            if (day.isAfter(today)) {
                throw new RuleViolated(DATE_IS_NOT_IN_THE_FUTURE, text);
            }
        });
        return read;
    }

    Read read(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (!plain.contains(":")) {
            plain = SPACES.matcher(plain).replaceAll("");
        }
        try {
            return dated(plain);
        } catch (DateTimeException impossible) {
            throw new RuleViolated(DATE_IS_READABLE, text);
        }
    }

    private Read dated(String text) {
        var day = DAY.matcher(text);
        if (day.matches()) {
            return day(day, number(day, 1), number(day, 2), number(day, 3));
        }
        var american = MONTH_DAY_YEAR.matcher(text);
        if (order == DateOrder.MONTH_DAY_YEAR && american.matches()) {
            return day(american, number(american, 3), number(american, 1), number(american, 2));
        }
        var compact = COMPACT_DAY.matcher(text);
        if (compact.matches()) {
            return read(LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3)));
        }
        return vague(text);
    }

    private Read vague(String text) {
        var month = MONTH.matcher(text);
        if (month.matches()) {
            // A number 2025.10 loses its zero in a spreadsheet.
            if (".".equals(month.group(2)) && month.group(3).equals("1")) {
                throw new RuleViolated(DATE_HAS_ONE_READING, text);
            }
            return new Read(BusinessDate.of(YearMonth.of(number(month, 1), number(month, 3))), null);
        }
        var year = YEAR.matcher(text);
        if (year.matches()) {
            return new Read(BusinessDate.of(Year.of(number(year, 1))), null);
        }
        var compact = COMPACT_MONTH.matcher(text);
        if (compact.matches()) {
            return new Read(BusinessDate.of(YearMonth.of(number(compact, 1), number(compact, 2))), null);
        }
        if (SERIAL.matcher(text).matches()) {
            return new Read(BusinessDate.of(SERIAL_ZERO.plusDays(Integer.parseInt(text))), DATE_WAS_A_SERIAL_NUMBER);
        }
        throw new RuleViolated(DATE_IS_READABLE, text);
    }

    /** The first day of computers' time with a fraction of a second is a number that was never a date. */
    private static Read day(Matcher matcher, int year, int month, int day) {
        var date = LocalDate.of(year, month, day);
        var fraction = matcher.group(5);
        if (date.equals(LocalDate.EPOCH)
                && fraction != null
                && !ZEROS.matcher(fraction).matches()) {
            return new Read(BusinessDate.UNKNOWN, DATE_IS_BROKEN);
        }
        return read(date);
    }

    private static Read read(LocalDate day) {
        return new Read(BusinessDate.of(day), null);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
