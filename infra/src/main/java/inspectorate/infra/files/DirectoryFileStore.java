package inspectorate.infra.files;

import static inspectorate.api.imports.rules.LedgerRule.FILE_IS_NOT_TOO_LARGE;

import inspectorate.api.imports.files.FileStore;
import inspectorate.api.imports.sheets.SheetContent;
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
    private final SealedUploads uploads;
    private final PassingFiles passing;

    DirectoryFileStore(@Value("${inspectorate.data}") Path data, SealedUploads uploads, PassingFiles passing)
            throws IOException {
        this.directory = Files.createDirectories(data.toAbsolutePath().resolve("files"));
        this.uploads = uploads;
        this.passing = passing;
    }

    /** Read twice, since the name to which it is sealed is known at its end only. */
    @Override
    public StoredFile put(InputStream content, long atMost) throws IOException {
        try (var waiting = passing.create()) {
            var digest = sha256();
            long bytes = copy(new DigestInputStream(content, digest), waiting.out(), atMost);
            var hash = HexFormat.of().formatHex(digest.digest());
            try (var sealed = replacing(hash);
                    var waited = waiting.in()) {
                waited.transferTo(sealed.out());
                sealed.keep();
            }
            return new StoredFile(hash, bytes);
        }
    }

    private static long copy(InputStream content, OutputStream to, long atMost) throws IOException {
        long bytes = 0;
        try (var out = to) {
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
    public SheetContent open(String hash) throws IOException {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not the hash of a file: " + hash);
        }
        long size = uploads.size(directory.resolve(hash));
        return new SheetContent() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() throws IOException {
                return reading(hash);
            }
        };
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
        return uploads.opening(directory.resolve(name), name);
    }

    /** Whoever reads meanwhile reads the former content to its end. */
    private Note replacing(String name) throws IOException {
        var part = Files.createTempFile(directory, "sealing", ".part");
        var sealed = uploads.sealing(new BufferedOutputStream(Files.newOutputStream(part)), name);
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
