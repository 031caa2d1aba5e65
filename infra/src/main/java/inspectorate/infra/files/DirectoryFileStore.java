package inspectorate.infra.files;

import static inspectorate.api.imports.rules.LedgerRule.FILE_IS_NOT_TOO_LARGE;

import inspectorate.api.imports.files.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files in a directory; several processes share it by sharing the directory. */
@Component
class DirectoryFileStore implements FileStore {

    private final Path directory;

    DirectoryFileStore(@Value("${inspectorate.data}") Path data) throws IOException {
        this.directory = Files.createDirectories(data.toAbsolutePath().resolve("files"));
    }

    @Override
    public StoredFile put(InputStream content, long atMost) throws IOException {
        var part = Files.createTempFile(directory, "upload", ".part");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            long bytes = 0;
            try (var out = Files.newOutputStream(part)) {
                var buffer = new byte[64 * 1024];
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    bytes += read;
                    FILE_IS_NOT_TOO_LARGE.require(bytes <= atMost);
                    digest.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
            var hash = HexFormat.of().formatHex(digest.digest());
            Files.move(part, file(hash), StandardCopyOption.REPLACE_EXISTING);
            return new StoredFile(hash, bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Path file(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not the hash of a file: " + hash);
        }
        return directory.resolve(hash);
    }

    @Override
    public Path note(String name) {
        if (!name.matches("[a-z]+-[0-9a-f-]{36}\\.(csv|json)")) {
            throw new IllegalArgumentException("Not the name of a note: " + name);
        }
        return directory.resolve(name);
    }
}
