package inspectorate.domain.cases;

/** 告知、移送的去向: where a matter goes that is not ours (R-INT-1). */
public enum Redirected {
    /** Row 4a. */
    OUT_OF_SCOPE,
    /** Row 4b. */
    OTHER_DEPARTMENT,
    /** Row 4c. */
    COMPETENT_INSPECTORATE,
    /** Row 5. */
    DISPUTE_PROCEDURE
}
