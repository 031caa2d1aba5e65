package inspectorate.query.projection;

/** What the time of a batch goes to. */
public enum BatchStage {
    /** Reading the dossiers that the events belong to. */
    LOAD,
    /** Appending the events to them. */
    APPEND,
    /** Folding documents, of all read models. */
    FOLD,
    /** Finding out which versions of the documents the events change. */
    CHRONICLE,
    WRITE_DOCUMENTS,
    WRITE_SEARCH,
    WRITE_VERSIONS
}
