package inspectorate.domain.cases;

/** What a remedy led to. */
public enum RemedyResult {
    UPHELD,
    CHANGED,
    REVOKED,
    WITHDRAWN
}
