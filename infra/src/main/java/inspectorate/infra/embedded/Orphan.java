package inspectorate.infra.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived its killed application: its files are ours, so it is asked to stop before the next starts. */
final class Orphan {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);

    private Orphan() {}

    static void end(Path pidFile, String program) {
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            // A pid may have been given to another program since.
            ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").contains(program))
                    .ifPresent(Orphan::end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(ProcessHandle process) {
        log.info("Ending process {} left behind by an application that was killed", process.pid());
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
