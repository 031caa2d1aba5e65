package inspectorate.domain.cases;

/** How a case ended. */
public enum CaseOutcome {
    RECTIFIED,
    /** 行政处理决定 or 行政处罚决定. */
    DECIDED,
    NO_VIOLATION,
    TRANSFERRED,
    ENFORCED_BY_COURT,
    UNKNOWN
}
