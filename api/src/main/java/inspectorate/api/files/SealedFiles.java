package inspectorate.api.files;

import inspectorate.domain.RuleViolated;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Files that only this installation can read, each by what it belongs to and the hash of its content. */
public interface SealedFiles {

    /**
     * What a file belongs to.
     *
     * @param keyId name of the vault's key; the vault makes one if it has none
     * @param id the paper or attachment
     */
    record Place(String keyId, String id) {}

    /** @param hash SHA-256 of the content, in hexadecimal digits */
    record Kept(String hash, long bytes) {}

    /**
     * Streams the content in; nothing of it is ever on a disk unsealed.
     *
     * @throws RuleViolated if it is longer than that
     */
    Kept keep(Place place, InputStream content, long atMost) throws IOException;

    /**
     * The content as it was kept, from any place on. What was altered is not given out: reading it fails.
     *
     * @throws RuleViolated if it is lost, or cannot be opened any more
     */
    SeekableByteChannel open(Place place, String hash) throws IOException;

    /**
     * All of something small, compared with its hash.
     *
     * @throws RuleViolated if it is not as it was kept
     */
    byte[] read(Place place, String hash) throws IOException;

    /**
     * Reads all of it and compares.
     *
     * @throws RuleViolated if it is not as it was kept
     */
    void requireUnaltered(Place place, String hash) throws IOException;

    void discard(Place place, String hash) throws IOException;

    /** What is kept, by the name under which it lies. */
    void each(Consumer<Lying> each) throws IOException;

    /** Name under which a file lies, which tells nothing by itself. */
    String nameOf(Place place, String hash);

    record Lying(String name, Instant since) {}

    /** Keeps a short text beside a file, such as the name it came with, sealed under the same key. */
    void label(Place place, String text) throws IOException;

    /** Empty where there is none, or it cannot be read any more. */
    Optional<String> label(Place place) throws IOException;

    /** Name under which the label lies. */
    String nameOfLabel(Place place);
}
