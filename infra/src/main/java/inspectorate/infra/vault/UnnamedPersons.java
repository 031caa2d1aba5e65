package inspectorate.infra.vault;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.RecordFields;
import inspectorate.domain.ids.PersonId;
import inspectorate.infra.vault.VaultRows.UnnamedPerson;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes out of the vault whom a command should have named that a crash cut short, or whose outcome nobody learnt. */
@Component
class UnnamedPersons {

    private static final Logger LOG = LoggerFactory.getLogger(UnnamedPersons.class);

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
            try {
                settle(person);
            } catch (EventStoreException | SerializationException unreadable) {
                LOG.warn("It cannot be said who {} names: {}", person.namedBy(), unreadable.toString());
            }
        }
    }

    private void settle(UnnamedPerson person) {
        var id = new PersonId(person.personId());
        // the stream may have been there before, and name others
        var told = events.readEvents(person.namedBy())
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
        if (told.stream().anyMatch(event -> names(event, id))) {
            rows.named(person.personId());
        } else if (told.stream().allMatch(DomainEvent.class::isInstance)) {
            rows.discard(person.personId(), person.attemptId());
        } else {
            LOG.warn("It cannot be said who {} names, of which an event is unknown here", person.namedBy());
        }
    }

    private static boolean names(@Nullable Object value, PersonId person) {
        return switch (value) {
            case PersonId named -> named.equals(person);
            case Collection<?> several -> several.stream().anyMatch(one -> names(one, person));
            case Record fields -> RecordFields.of(fields).stream().anyMatch(field -> names(field.in(fields), person));
            case null, default -> false;
        };
    }
}
