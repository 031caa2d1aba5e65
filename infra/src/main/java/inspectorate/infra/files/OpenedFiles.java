package inspectorate.infra.files;

import inspectorate.api.imports.files.FileStore.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Files while they are read: libraries for workbooks ask for a path. They lie in a directory of this process and are
 * deleted when closed; what a killed process left is deleted at the next start on the same machine.
 */
@Component
class OpenedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(OpenedFiles.class);

    private final Path directory;

    OpenedFiles(@Value("${inspectorate.opened:${java.io.tmpdir}/inspectorate-opened}") Path all) throws IOException {
        deleteLeft(all);
        directory = Files.createDirectories(all.toAbsolutePath()
                .resolve(String.valueOf(ProcessHandle.current().pid())));
    }

    /** An empty file for the owner's eyes alone. */
    Opened create() throws IOException {
        var path = Files.createTempFile(directory, "opened", "");
        return new Opened() {
            @Override
            public Path path() {
                return path;
            }

            @Override
            public void close() throws IOException {
                Files.deleteIfExists(path);
            }
        };
    }

    private static void deleteLeft(Path all) throws IOException {
        if (Files.notExists(all)) {
            return;
        }
        try (var processes = Files.list(all)) {
            for (var left : processes.filter(OpenedFiles::isLeft).toList()) {
                LOG.warn("Files that a process left opened are deleted: {}", left);
                FileSystemUtils.deleteRecursively(left);
            }
        }
    }

    /** In a container each process has the number of the one before. */
    private static boolean isLeft(Path process) {
        var pid = process.getFileName().toString();
        return pid.matches("\\d+")
                && (Long.parseLong(pid) == ProcessHandle.current().pid()
                        || ProcessHandle.of(Long.parseLong(pid)).isEmpty());
    }
}
