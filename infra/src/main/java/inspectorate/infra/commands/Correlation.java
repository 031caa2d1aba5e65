package inspectorate.infra.commands;

import inspectorate.api.commands.Metadata;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/**
 * What an event takes over from the command it was decided by. A policy's command takes from its event no more than what
 * links the two: it is sent in the policy's own name.
 */
@Component
class Correlation implements CorrelationDataProvider {

    private static final String[] KEPT = {Metadata.ACTOR, Metadata.ROLES, Metadata.IDEMPOTENCY_KEY, Metadata.PROVENANCE
    };

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> data = new HashMap<>();
        if (message instanceof CommandMessage<?>) {
            data.putAll(message.getMetaData().subset(KEPT));
        }
        data.put(Metadata.CAUSATION, message.getIdentifier());
        data.put(
                Metadata.CORRELATION,
                message.getMetaData().getOrDefault(Metadata.CORRELATION, message.getIdentifier()));
        return data;
    }
}
