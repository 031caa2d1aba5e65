package inspectorate.infra.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Files on their way in. They lie in a directory of this process and are deleted when closed; what a killed process left,
 * which nobody can open any more, is deleted at the next start on the same machine.
 */
@Component
class PassingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PassingFiles.class);

    private final Path directory;

    PassingFiles(@Value("${inspectorate.passing:${java.io.tmpdir}/inspectorate-passing}") Path all) throws IOException {
        deleteLeft(all);
        directory = all.toAbsolutePath()
                .resolve(String.valueOf(ProcessHandle.current().pid()));
        Files.createDirectories(directory);
    }

    PassingFile create() throws IOException {
        Files.createDirectories(directory); // machines clean up what lies among temporary files
        return new PassingFile(directory);
    }

    private static void deleteLeft(Path all) throws IOException {
        if (Files.notExists(all)) {
            return;
        }
        try (var processes = Files.list(all)) {
            for (var left : processes.filter(PassingFiles::isLeft).toList()) {
                LOG.warn("Files that a process left on their way are deleted: {}", left);
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
