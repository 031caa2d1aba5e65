package inspectorate.domain.law.calendar;

import java.time.LocalDate;

/** 延长: more time, approved once and before the first has run out. */
public record Extension(Period by, LocalDate approvedOn) {}
