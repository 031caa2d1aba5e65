package inspectorate.api.imports.mapping;

/** 履行情况: how an employer met the order, as a ledger says it. */
public enum LedgerResult {
    RECTIFIED_IN_TIME,
    RECTIFIED_LATE,
    NOT_RECTIFIED,
    PARTLY_PAID,
    ABSCONDED,
    UNKNOWN
}
