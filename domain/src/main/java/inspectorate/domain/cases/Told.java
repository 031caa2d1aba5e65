package inspectorate.domain.cases;

/** Who is told what came of a matter. */
public enum Told {
    COMPLAINANT,
    REPORTER,
    UNION,
    PLATFORM,
    RECEIVING_UNIT,
    /** 向上级报告 (R-DEC-9). */
    SUPERIOR
}
