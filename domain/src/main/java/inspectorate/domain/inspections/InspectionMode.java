package inspectorate.domain.inspections;

/** How an employer is looked at (劳动保障监察条例 14). */
public enum InspectionMode {
    /** 日常巡视检查. */
    ROUTINE,
    /** 专项检查. */
    SPECIAL,
    /** 书面审查. */
    WRITTEN_REVIEW
}
