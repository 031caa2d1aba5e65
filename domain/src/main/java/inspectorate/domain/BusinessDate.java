package inspectorate.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day as exactly as it is known: {@code 2025-05-03}, {@code 2025-05}, {@code 2025} or {@code unknown}. It is stored as
 * that text and never filled up with an invented day.
 */
public record BusinessDate(String value) {

    public static final BusinessDate UNKNOWN = new BusinessDate("unknown");

    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        NONE
    }

    public BusinessDate {
        if (!value.equals("unknown")) {
            span(value);
        }
    }

    public static BusinessDate of(LocalDate day) {
        return new BusinessDate(day.toString());
    }

    public static BusinessDate of(YearMonth month) {
        return new BusinessDate(month.toString());
    }

    public static BusinessDate of(Year year) {
        return new BusinessDate(year.toString());
    }

    public Precision precision() {
        return switch (value.length()) {
            case 10 -> Precision.DAY;
            case 7 -> value.equals("unknown") ? Precision.NONE : Precision.MONTH;
            default -> Precision.YEAR;
        };
    }

    public boolean known() {
        return precision() != Precision.NONE;
    }

    /** First day it can have been; empty if unknown. */
    public Optional<LocalDate> earliest() {
        return known() ? Optional.of(span(value).first) : Optional.empty();
    }

    /** Last day it can have been; empty if unknown. */
    public Optional<LocalDate> latest() {
        return known() ? Optional.of(span(value).last) : Optional.empty();
    }

    /** False only where every day this can be lies after every day the other can be. */
    public boolean mayPrecede(BusinessDate other) {
        if (!known() || !other.known()) {
            return true;
        }
        return !span(value).first.isAfter(span(other.value).last);
    }

    private record Span(LocalDate first, LocalDate last) {}

    /** By hand, since every fold asks for it: a formatter takes twenty times as long. */
    private static Span span(String value) {
        try {
            int year = number(value, 0, 4);
            return switch (value.length()) {
                case 10 -> {
                    var day = LocalDate.of(year, number(value, 5, 7), number(value, 8, 10));
                    yield new Span(day, day);
                }
                case 7 -> {
                    var month = YearMonth.of(year, number(value, 5, 7));
                    yield new Span(month.atDay(1), month.atEndOfMonth());
                }
                case 4 -> new Span(LocalDate.ofYearDay(year, 1), LocalDate.of(year, 12, 31));
                default -> throw new DateTimeException(value);
            };
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("Not a day, month or year: " + value, wrong);
        }
    }

    /** The digits from there to there, with a dash before them unless they are the first. */
    private static int number(String value, int from, int to) {
        if (value.length() < to || from > 0 && value.charAt(from - 1) != '-') {
            throw new DateTimeException(value);
        }
        int number = 0;
        for (int place = from; place < to; place++) {
            int digit = value.charAt(place) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException(value);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    @Override
    public String toString() {
        return value;
    }
}
