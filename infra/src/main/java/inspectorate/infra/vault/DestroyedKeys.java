package inspectorate.infra.vault;

import inspectorate.domain.ids.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whose keys were destroyed, in a file that is backed up beside the master key and not with the data: a backup that is
 * brought back still holds the keys of those who were erased since, until this destroys them again.
 */
@Component
class DestroyedKeys {

    private static final Logger LOG = LoggerFactory.getLogger(DestroyedKeys.class);

    private final VaultRows rows;
    private final Path file;

    DestroyedKeys(
            VaultRows rows,
            @Value("${inspectorate.vault.destroyed-file:${inspectorate.data}/vault/destroyed.keys}") Path file) {
        this.rows = rows;
        this.file = file.toAbsolutePath();
    }

    void add(PersonId id) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    List.of(id.value()),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("It cannot be noted in " + file + " whose key is destroyed", unwritable);
        }
    }

    @EventListener(ApplicationStartedEvent.class)
    void destroyAgain() {
        if (Files.notExists(file)) {
            return;
        }
        try (var ids = Files.lines(file)) {
            var again = ids.filter(id -> rows.kept(id).isPresent()).toList();
            again.forEach(rows::destroy);
            if (!again.isEmpty()) {
                LOG.warn("{} keys that had been destroyed were there again, and are destroyed again", again.size());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("It cannot be read from " + file + " whose keys are destroyed", unreadable);
        }
    }
}
