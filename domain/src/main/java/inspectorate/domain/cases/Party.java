package inspectorate.domain.cases;

/** 当事人. */
public enum Party {
    CITIZEN,
    ENTITY
}
