package inspectorate.infra.store;

import inspectorate.api.profiles.ProfileChanges;
import inspectorate.domain.law.changes.ProfileBook;
import inspectorate.domain.law.changes.ProfileCommand;
import inspectorate.domain.law.changes.ProfileEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Read from the event store itself, so that every process has them and none is behind. */
@Component
class StoredProfileChanges implements ProfileChanges {

    private static final long A_MOMENT = Duration.ofSeconds(2).toNanos();

    private final EventStore events;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(ProfileBook book, long readAt) {}

    StoredProfileChanges(EventStore events) {
        this.events = events;
        events.subscribe(this::forget);
    }

    /** What this process has changed holds at once, what another has within a moment. */
    private void forget(List<? extends EventMessage<?>> appended) {
        if (appended.stream().anyMatch(message -> message.getPayload() instanceof ProfileEvent)) {
            kept.clear();
        }
    }

    @Override
    public ProfileBook of(String profile) {
        return ProfileBook.of(events.readEvents(ProfileCommand.streamOf(profile))
                .asStream()
                .map(message -> (ProfileEvent) message.getPayload())
                .toList());
    }

    @Override
    public ProfileBook recently(String profile) {
        var now = System.nanoTime();
        return kept.compute(
                        profile,
                        (id, known) -> known != null && now - known.readAt() < A_MOMENT
                                ? known
                                : new Kept(Decisions.asking(() -> of(id)), now))
                .book();
    }
}
