package inspectorate.infra.vault;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes out of the vault whom a command should have named that a crash cut short, or whose outcome nobody learnt. */
@Component
class UnnamedPersons {

    /** Far longer than a command may take, so that none of them is still under way. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final VaultRows rows;
    private final EventStore events;
    private final Clock clock;

    UnnamedPersons(VaultRows rows, EventStore events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 300_000)
    void settle() {
        for (var person : rows.unnamed(clock.instant().minus(PATIENCE))) {
            if (events.lastSequenceNumberFor(person.namedBy()).isPresent()) {
                rows.named(person.personId());
            } else {
                rows.discard(person.personId(), person.attemptId());
            }
        }
    }
}
