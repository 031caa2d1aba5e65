package inspectorate.api.imports.files;

import inspectorate.domain.RuleViolated;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Uploaded files by the hash of their content, and what was noted about them. */
public interface FileStore {

    record StoredFile(String hash, long bytes) {}

    /**
     * Streams the content in; the same content is kept once.
     *
     * @throws RuleViolated if it is longer than that
     */
    StoredFile put(InputStream content, long atMost) throws IOException;

    Path file(String hash);

    /** A file of our own that goes with an import, such as its list of errors; it may not be there yet. */
    Path note(String name);
}
