package inspectorate.infra.meters;

import inspectorate.domain.RuleViolated;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/**
 * How many messages were handled, how long each took, and what came of it. Meters are looked up once; nothing is kept of
 * single messages.
 */
final class MessageMeters implements MessageMonitor<Message<?>> {

    private final MeterRegistry registry;
    private final String meter;
    private final String tag;
    private final Function<Message<?>, String> tagged;
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    private record Key(String tagged, Outcome outcome) {}

    private enum Outcome {
        DONE,
        REFUSED,
        FAILED,
        IGNORED
    }

    /** @param tagged what a message is counted under, of few values */
    MessageMeters(MeterRegistry registry, String meter, String tag, Function<Message<?>, String> tagged) {
        this.registry = registry;
        this.meter = meter;
        this.tag = tag;
        this.tagged = tagged;
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        return new Running(tagged.apply(message), System.nanoTime());
    }

    private Timer timer(Key key) {
        return timers.computeIfAbsent(
                key,
                each -> Timer.builder(meter)
                        .tag(tag, each.tagged)
                        .tag("outcome", each.outcome.name().toLowerCase(Locale.ROOT))
                        .register(registry));
    }

    private final class Running implements MonitorCallback {

        private final String tagged;
        private final long began;

        private Running(String tagged, long began) {
            this.tagged = tagged;
            this.began = began;
        }

        @Override
        public void reportSuccess() {
            ended(Outcome.DONE);
        }

        @Override
        public void reportFailure(@Nullable Throwable cause) {
            ended(refused(cause) ? Outcome.REFUSED : Outcome.FAILED);
        }

        @Override
        public void reportIgnored() {
            ended(Outcome.IGNORED);
        }

        private void ended(Outcome outcome) {
            timer(new Key(tagged, outcome)).record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        }
    }

    private static boolean refused(@Nullable Throwable cause) {
        return cause != null && (cause instanceof RuleViolated || refused(cause.getCause()));
    }
}
