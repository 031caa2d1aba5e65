package inspectorate.domain.cases;

/** What is alleged (违法类型), by the inspection items of 劳动保障监察条例 11. */
public enum Violation {
    WAGE_ARREARS,
    MINIMUM_WAGE,
    WORKING_HOURS,
    CHILD_LABOUR,
    SOCIAL_INSURANCE,
    LABOUR_CONTRACT,
    OTHER
}
