package inspectorate.infra.commands;

import inspectorate.api.commands.Metadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/** What an event takes over from the command it was decided by, and a policy's command from the event. */
@Component
class Correlation implements CorrelationDataProvider {

    private static final List<String> KEPT =
            List.of(Metadata.ACTOR, Metadata.ROLES, Metadata.IDEMPOTENCY_KEY, Metadata.PROVENANCE);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> data = new HashMap<>();
        for (String name : KEPT) {
            var value = message.getMetaData().get(name);
            if (value != null) {
                data.put(name, value);
            }
        }
        data.put(Metadata.CAUSATION, message.getIdentifier());
        data.put(
                Metadata.CORRELATION,
                message.getMetaData().getOrDefault(Metadata.CORRELATION, message.getIdentifier()));
        return data;
    }
}
