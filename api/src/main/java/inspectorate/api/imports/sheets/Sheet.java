package inspectorate.api.imports.sheets;

import inspectorate.domain.RuleViolated;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a ledger one after the other; what it holds in memory does not grow with the file. */
public interface Sheet extends Closeable {

    /**
     * The next row that is not empty; null after the last.
     *
     * @throws RuleViolated if the file is not what it should be from here on
     */
    @Nullable
    SheetRow next();

    /** How much of the file is read, from 0 to 1. */
    double progress();

    /** True where a row leaves out its last empty cells, as in a workbook. */
    boolean leavesOutEmptyCells();
}
