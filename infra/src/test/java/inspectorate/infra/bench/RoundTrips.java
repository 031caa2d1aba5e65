package inspectorate.infra.bench;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.atomic.AtomicLong;

/** Every request that the driver sends to the document store. */
final class RoundTrips implements CommandListener {

    private final AtomicLong sent = new AtomicLong();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        sent.incrementAndGet();
    }

    long sent() {
        return sent.get();
    }
}
