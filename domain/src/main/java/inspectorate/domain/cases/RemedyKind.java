package inspectorate.domain.cases;

/** 救济途径. */
public enum RemedyKind {
    RECONSIDERATION,
    LITIGATION
}
