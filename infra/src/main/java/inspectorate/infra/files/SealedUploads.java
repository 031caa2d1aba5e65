package inspectorate.infra.files;

import inspectorate.infra.vault.OlderUploads;
import inspectorate.infra.vault.UploadKeys;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/**
 * Files sealed in segments under a key made for each, which lies before them. What an older release sealed otherwise, or
 * kept open, is read as it lies. Who deletes the file has destroyed its key.
 */
@Component
final class SealedUploads {

    private static final byte[] MAGIC = {'I', 'N', 'S', 'P', 'S', 'E', 'A', 'L', 2};
    private static final int BEFORE = MAGIC.length + Segments.SEALED_KEY_BYTES;
    private static final byte[] NOTHING_BESIDE = {};

    private final UploadKeys keys;
    private final OlderUploads older;

    SealedUploads(UploadKeys keys, OlderUploads older) {
        this.keys = keys;
        this.older = older;
    }

    /** @param owner name under which it is kept; under another it does not open */
    OutputStream sealing(OutputStream out, String owner) throws IOException {
        var key = Segments.newKey();
        out.write(MAGIC);
        out.write(keys.sealed(owner, key));
        try {
            return Segments.under(key).newEncryptingStream(out, NOTHING_BESIDE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IOException if it was changed, cut off, or is another's */
    InputStream opening(Path file, String owner) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file));
        try {
            if (!OlderUploads.begins(in, MAGIC)) {
                return older.opening(in, owner);
            }
            var key = keys.opened(owner, in.readNBytes(Segments.SEALED_KEY_BYTES));
            return Segments.under(key).newDecryptingStream(in, NOTHING_BESIDE);
        } catch (IOException | RuntimeException unusable) {
            in.close();
            throw unusable;
        } catch (GeneralSecurityException impossible) {
            in.close();
            throw new IllegalStateException(impossible);
        }
    }

    /** Of what was sealed, told from how long it is sealed; nothing is opened for it. */
    long size(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return OlderUploads.begins(in, MAGIC)
                    ? Segments.opened(Files.size(file) - BEFORE)
                    : older.size(in, Files.size(file));
        }
    }
}
