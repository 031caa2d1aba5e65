package inspectorate.infra.files;

import static inspectorate.api.imports.rules.LedgerRule.FILE_IS_NOT_TOO_LARGE;

import inspectorate.api.imports.files.FileStore;
import inspectorate.infra.vault.UploadSealing;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sealed files in a directory; several processes share it by sharing the directory. */
@Component
class DirectoryFileStore implements FileStore {

    private final Path directory;
    private final UploadSealing sealing;
    private final OpenedFiles opened;

    DirectoryFileStore(@Value("${inspectorate.data}") Path data, UploadSealing sealing, OpenedFiles opened)
            throws IOException {
        this.directory = Files.createDirectories(data.toAbsolutePath().resolve("files"));
        this.sealing = sealing;
        this.opened = opened;
    }

    /** Read twice, since the name under which it is sealed is known at its end only: it waits opened in between. */
    @Override
    public StoredFile put(InputStream content, long atMost) throws IOException {
        try (var waiting = opened.create()) {
            var digest = sha256();
            long bytes = copy(new DigestInputStream(content, digest), waiting.path(), atMost);
            var hash = HexFormat.of().formatHex(digest.digest());
            try (var sealed = replacing(hash)) {
                Files.copy(waiting.path(), sealed.out());
                sealed.keep();
            }
            return new StoredFile(hash, bytes);
        }
    }

    private static long copy(InputStream content, Path to, long atMost) throws IOException {
        long bytes = 0;
        try (var out = Files.newOutputStream(to)) {
            var buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                FILE_IS_NOT_TOO_LARGE.require(bytes <= atMost);
                out.write(buffer, 0, read);
            }
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Opened open(String hash) throws IOException {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not the hash of a file: " + hash);
        }
        var file = opened.create();
        try (var in = reading(hash)) {
            Files.copy(in, file.path(), StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException unreadable) {
            file.close();
            throw unreadable;
        }
    }

    @Override
    public Note writeNote(String name) throws IOException {
        return replacing(note(name));
    }

    @Override
    public boolean hasNote(String name) {
        return Files.exists(directory.resolve(note(name)));
    }

    @Override
    public Optional<InputStream> readNote(String name) throws IOException {
        return hasNote(name) ? Optional.of(reading(name)) : Optional.empty();
    }

    private static String note(String name) {
        if (!name.matches("[a-z]+-[0-9a-f-]{36}\\.(csv|json)")) {
            throw new IllegalArgumentException("Not the name of a note: " + name);
        }
        return name;
    }

    private InputStream reading(String name) throws IOException {
        return sealing.opening(new BufferedInputStream(Files.newInputStream(directory.resolve(name))), name);
    }

    /** Whoever reads meanwhile reads the former content to its end. */
    private Note replacing(String name) throws IOException {
        var part = Files.createTempFile(directory, "sealing", ".part");
        var sealed = sealing.sealing(new BufferedOutputStream(Files.newOutputStream(part)), name);
        return new Note() {
            @Override
            public OutputStream out() {
                return sealed;
            }

            @Override
            public void keep() throws IOException {
                sealed.close();
                Files.move(part, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }

            @Override
            public void close() throws IOException {
                sealed.close();
                Files.deleteIfExists(part);
            }
        };
    }
}
