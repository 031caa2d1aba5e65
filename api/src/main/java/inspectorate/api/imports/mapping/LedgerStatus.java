package inspectorate.api.imports.mapping;

/** Whether the ledger says that a case is over. */
public enum LedgerStatus {
    OPEN,
    CLOSED
}
