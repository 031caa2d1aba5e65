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

    private static Span span(String value) {
        try {
            if (!value.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
                throw new DateTimeException(value);
            }
            return switch (value.length()) {
                case 10 -> new Span(LocalDate.parse(value), LocalDate.parse(value));
                case 7 -> {
                    var month = YearMonth.parse(value);
                    yield new Span(month.atDay(1), month.atEndOfMonth());
                }
                default -> {
                    var year = Year.parse(value);
                    yield new Span(year.atDay(1), year.atDay(year.length()));
                }
            };
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("Not a day, month or year: " + value, wrong);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
