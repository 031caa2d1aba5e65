package inspectorate.domain.cases;

/** What became of evidence that was held (R-INV-9). */
public enum HoldResult {
    RETURNED,
    KEPT_AS_EVIDENCE,
    HANDED_OVER
}
