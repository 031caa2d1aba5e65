package inspectorate.api.imports.files;

import inspectorate.api.imports.sheets.SheetContent;
import inspectorate.domain.RuleViolated;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Uploaded files by the hash of their content, and what was noted about them; all of it sealed where it lies. */
public interface FileStore {

    record StoredFile(String hash, long bytes) {}

    /**
     * Streams the content in; the same content is kept once.
     *
     * @throws RuleViolated if it is longer than that
     */
    StoredFile put(InputStream content, long atMost) throws IOException;

    SheetContent open(String hash) throws IOException;

    /** A note being written; it takes the former one's place once it is kept, and is thrown away where it is not. */
    interface Note extends Closeable {
        OutputStream out();

        void keep() throws IOException;
    }

    /** What goes with an import, such as its list of errors. */
    Note writeNote(String name) throws IOException;

    boolean hasNote(String name);

    /** Empty where there is none yet. */
    Optional<InputStream> readNote(String name) throws IOException;
}
