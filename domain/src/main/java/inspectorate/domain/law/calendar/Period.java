package inspectorate.domain.law.calendar;

import inspectorate.domain.law.Unit;

/** A length of time as the law states it. */
public record Period(int length, Unit unit) {

    public Period {
        if (length < 1 || !unit.measuresTime()) {
            throw new IllegalArgumentException("Not a period: " + length + " " + unit);
        }
    }
}
