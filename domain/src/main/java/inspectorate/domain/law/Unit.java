package inspectorate.domain.law;

/** What a number of the law counts. */
public enum Unit {
    WORKING_DAYS,
    DAYS,
    MONTHS,
    YEARS,
    HOURS,
    /** People, cases, levels, items. */
    COUNT,
    YUAN,
    YUAN_PER_PERSON,
    YUAN_PER_PERSON_HOUR,
    YUAN_PER_PERSON_MONTH,
    /** So many times an amount. */
    FACTOR,
    PERCENT,
    /** {@code true} or {@code false}. */
    FLAG,
    /** One word of a list, or several with commas between. */
    CHOICE;

    /** True for what a clock can run by. */
    public boolean measuresTime() {
        return ordinal() <= HOURS.ordinal();
    }
}
