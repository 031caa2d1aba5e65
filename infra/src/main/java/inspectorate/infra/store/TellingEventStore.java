package inspectorate.infra.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store, whose readers are told that there is something to read. By itself it tells nobody, and a processor
 * that has read everything looks again after half a second.
 */
final class TellingEventStore extends EmbeddedEventStore {

    private final List<Runnable> readers = new CopyOnWriteArrayList<>();

    TellingEventStore(Builder builder, IndexedEventStorageEngine engine) {
        super(builder.storageEngine(engine));
        engine.tell(this::tell);
    }

    private void tell() {
        readers.forEach(Runnable::run);
    }

    /** For who still catches up, and reads by itself what nobody fetches for all. */
    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        tell();
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken after) {
        return new Told(super.openStream(after));
    }

    private final class Told implements TrackingEventStream {

        private final TrackingEventStream stream;
        private volatile @Nullable Runnable reader;

        Told(TrackingEventStream stream) {
            this.stream = stream;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            forget();
            reader = callback;
            readers.add(callback);
            return true;
        }

        private void forget() {
            if (reader != null) {
                readers.remove(reader);
            }
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void close() {
            forget();
            stream.close();
        }
    }
}
