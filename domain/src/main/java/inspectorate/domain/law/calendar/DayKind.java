package inspectorate.domain.law.calendar;

/** What a day is, by the official table of its year. */
public enum DayKind {
    WORKDAY,
    /** 调休上班: a Saturday or Sunday on which people work in exchange for a free day. */
    MAKE_UP_WORKDAY,
    WEEKEND,
    /** 放假: off by the notice, public holidays and exchanged days alike. */
    HOLIDAY;

    public boolean working() {
        return this == WORKDAY || this == MAKE_UP_WORKDAY;
    }
}
