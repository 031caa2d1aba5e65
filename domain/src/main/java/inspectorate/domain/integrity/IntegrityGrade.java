package inspectorate.domain.integrity;

/** 守法诚信等级 (企业劳动保障守法诚信等级评价办法). An employer without any record of the year has none. */
public enum IntegrityGrade {
    A,
    B,
    C
}
