package inspectorate.api.imports.sheets;

import java.io.IOException;
import java.io.InputStream;

/** A ledger that lies sealed: it is read as often as need be, and lies nowhere opened. */
public interface SheetContent {

    long size();

    /** From the beginning. */
    InputStream open() throws IOException;
}
