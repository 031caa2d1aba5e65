package inspectorate.infra.meters;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.FactRule;
import inspectorate.domain.RuleViolated;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;

class MessageMetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MessageMeters meters = new MessageMeters(
            registry,
            "inspectorate.commands",
            "command",
            message -> message.getPayloadType().getSimpleName());

    private final Message<?> message = new GenericMessage<>("said");

    @Test
    void what_is_done_refused_failed_and_ignored_is_counted_apart() {
        meters.onMessageIngested(message).reportSuccess();
        meters.onMessageIngested(message).reportSuccess();
        var refusal = new IllegalStateException(new RuleViolated(FactRule.FACT_EXISTS));
        meters.onMessageIngested(message).reportFailure(refusal);
        meters.onMessageIngested(message).reportFailure(new IllegalStateException("broken"));
        meters.onMessageIngested(message).reportIgnored();

        assertThat(count("done")).isEqualTo(2);
        assertThat(count("refused")).isOne();
        assertThat(count("failed")).isOne();
        assertThat(count("ignored")).isOne();
    }

    private long count(String outcome) {
        return registry.get("inspectorate.commands")
                .tags("command", "String", "outcome", outcome)
                .timer()
                .count();
    }
}
