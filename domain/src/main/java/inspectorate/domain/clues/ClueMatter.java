package inspectorate.domain.clues;

/** What a clue is about, by the inspection items of 劳动保障监察条例 11, named as a case names what is alleged. */
public enum ClueMatter {
    WAGE_ARREARS,
    MINIMUM_WAGE,
    WORKING_HOURS,
    CHILD_LABOUR,
    SOCIAL_INSURANCE,
    LABOUR_CONTRACT,
    /** 女职工和未成年工特殊保护. */
    WOMEN_AND_JUVENILES,
    /** 收取风险抵押金、扣押证件. */
    WORKER_DEPOSIT,
    /** 职业介绍、职业资格与培训. */
    JOB_AGENCY_AND_TRAINING,
    INTERNAL_RULES,
    OTHER
}
