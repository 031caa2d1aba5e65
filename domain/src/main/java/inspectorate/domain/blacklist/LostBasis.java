package inspectorate.domain.blacklist;

/** Why a listing no longer rests on anything (R-BLK-12). */
public enum LostBasis {
    ORDER_REVOKED,
    /** It never was overdue. */
    OVERDUE_RETRACTED,
    /** What a wrong-case review came to. */
    CASE_WAS_WRONG
}
