package inspectorate.domain.law;

import static inspectorate.domain.law.LawRule.JURISDICTION_HAS_NO_VALUE;

import inspectorate.domain.RuleViolated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of the law as one jurisdiction has it.
 *
 * @param key such as {@code deadline.investigation}
 * @param value as it is written; empty where it is known that nobody knows it
 * @param name Chinese, then English
 * @param layer the profile it stands in
 * @param starts what a clock counts from; empty for what is no clock
 * @param validTo last day in force; null where no end is known
 */
public record LegalValue(
        String key,
        String value,
        Unit unit,
        Citation source,
        Name name,
        String layer,
        String starts,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String note) {

    public record Name(String chinese, String english) {}

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean missing() {
        return value.isEmpty();
    }

    public BigDecimal number() {
        return new BigDecimal(known());
    }

    public int count() {
        return number().intValueExact();
    }

    public boolean flag() {
        return known().equals("true");
    }

    public List<String> choices() {
        return List.of(known().split(","));
    }

    private String known() {
        if (missing()) {
            throw new RuleViolated(JURISDICTION_HAS_NO_VALUE, key);
        }
        return value;
    }

    /** Whether that unit can mean it. */
    public static boolean possible(String value, Unit unit) {
        return switch (unit) {
            case FLAG -> value.matches("true|false");
            case CHOICE -> value.matches("[A-Z0-9_]+(,[A-Z0-9_]+)*");
            case WORKING_DAYS, DAYS, MONTHS, YEARS, HOURS, COUNT -> value.matches("[0-9]{1,6}");
            case YUAN, YUAN_PER_PERSON, YUAN_PER_PERSON_HOUR, YUAN_PER_PERSON_MONTH, FACTOR, PERCENT ->
                value.matches("[0-9]{1,12}(\\.[0-9]{1,6})?");
        };
    }

    /** Refuses a value that its unit cannot mean. */
    public LegalValue requireSound() {
        if (missing() ? source.certainty() != Certainty.MISSING : !possible(value, unit)) {
            throw new IllegalArgumentException("The value of " + key + " cannot be " + value + " " + unit);
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(key + " ends before it begins");
        }
        return this;
    }
}
