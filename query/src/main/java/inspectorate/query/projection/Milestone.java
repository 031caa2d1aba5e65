package inspectorate.query.projection;

import java.util.function.Consumer;

/**
 * Places between two writes, at which a process may die and nothing must be lost or doubled. Nothing happens there
 * unless a test watches, which may then end the process.
 */
public enum Milestone {
    /** The events of a command go to the store, which has not committed them. */
    EVENTS_APPENDED,
    /** They are committed, and nobody was told yet. */
    COMMAND_COMMITTED,
    /** A person's data is in the vault, and no event names it. */
    PERSON_KEPT,
    /** One row of a ledger is in; the run goes on. */
    ROW_IMPORTED,
    /** The events of a batch are in their dossiers, and no document says so. */
    DOSSIERS_WRITTEN,
    /** Documents of one read model are written, and search is not. */
    DOCUMENTS_WRITTEN,
    /** Documents and their search entries are written, and their versions are not. */
    SEARCH_WRITTEN,
    /** One read model tells of merged files as one, and others do not yet. */
    FILES_JOINED,
    /** All of a batch is written but the token. */
    BATCH_WRITTEN,
    /** Some dossiers of a rebuild are folded, and it is not noted how far it is. */
    WINDOW_REBUILT,
    /** That another generation answers is recorded, and it does not answer yet. */
    SWITCH_RECORDED;

    private static volatile Consumer<Milestone> watcher = _ -> {};

    /** Calls that watcher, on the thread that gets there, at every milestone of this process. */
    public static void watch(Consumer<Milestone> each) {
        watcher = each;
    }

    public void reached() {
        watcher.accept(this);
    }
}
