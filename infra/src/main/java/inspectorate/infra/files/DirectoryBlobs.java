package inspectorate.infra.files;

import inspectorate.api.files.SealedFiles.Lying;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** In a directory; several processes share it by sharing the directory. */
class DirectoryBlobs implements Blobs {

    private final Path directory;

    DirectoryBlobs(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    @Override
    public void put(String name, Path sealed) throws IOException {
        try (var written = FileChannel.open(sealed, StandardOpenOption.WRITE)) {
            // the event that names it is on disk for certain: so must be what it names
            written.force(true);
        }
        Files.createDirectories(file(name).getParent());
        Files.move(sealed, file(name), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public SeekableByteChannel open(String name) throws IOException {
        return Files.newByteChannel(file(name));
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    @Override
    public void each(Consumer<Lying> each) throws IOException {
        try (var files = Files.walk(directory)) {
            files.filter(Files::isRegularFile).forEach(file -> each.accept(lying(file)));
        }
    }

    private static Lying lying(Path file) {
        try {
            return new Lying(
                    file.getFileName().toString(),
                    Files.getLastModifiedTime(file).toInstant());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Path file(String name) {
        if (!name.matches("[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("Not the name of a sealed file");
        }
        return directory.resolve(name.substring(0, 2)).resolve(name);
    }
}
