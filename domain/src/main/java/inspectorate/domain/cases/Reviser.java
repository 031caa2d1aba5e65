package inspectorate.domain.cases;

/** Who changes or revokes. */
public enum Reviser {
    OWN_AGENCY,
    SUPERIOR,
    COURT
}
