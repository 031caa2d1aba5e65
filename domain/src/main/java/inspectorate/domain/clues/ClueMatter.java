package inspectorate.domain.clues;

/** What a clue is about, by the inspection items of 劳动保障监察条例 11, named as a case names what is alleged. */
public enum ClueMatter {
    WAGE_ARREARS,
    MINIMUM_WAGE,
    WORKING_HOURS,
    CHILD_LABOUR,
    SOCIAL_INSURANCE,
    LABOUR_CONTRACT,
    OTHER
}
