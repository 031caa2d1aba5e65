package inspectorate.infra.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** What passes over the disk, sealed under a key that is in this process's memory alone. */
final class PassingFile implements Closeable {

    private static final byte[] NOTHING_BESIDE = {};

    private final Path path;
    private final byte[] key = Segments.newKey();

    PassingFile(Path directory) throws IOException {
        this.path = Files.createTempFile(directory, "passing", "");
    }

    OutputStream out() throws IOException {
        try {
            return Segments.under(key).newEncryptingStream(Files.newOutputStream(path), NOTHING_BESIDE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    InputStream in() throws IOException {
        try {
            return Segments.under(key).newDecryptingStream(Files.newInputStream(path), NOTHING_BESIDE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
