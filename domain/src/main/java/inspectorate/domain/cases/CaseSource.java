package inspectorate.domain.cases;

/** How a matter came in (线索来源). */
public enum CaseSource {
    /** 投诉: by the worker whose right is infringed. */
    COMPLAINT,
    /** 举报: by anyone. */
    REPORT,
    CLUE,
    SPECIAL_INSPECTION,
    PATROL,
    PETITION_TRANSFER,
    OTHER,
    UNKNOWN
}
