package inspectorate.infra.policies;

import inspectorate.query.projection.ParkedConsequences;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An outage is waited for; an event that is wrong is parked, so that it holds no other up. */
final class PolicyErrors implements ListenerInvocationErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyErrors.class);

    private final Supplier<ParkedConsequences> consequences;

    PolicyErrors(Supplier<ParkedConsequences> consequences) {
        this.consequences = consequences;
    }

    @Override
    public void onError(Exception failed, EventMessage<?> event, EventMessageHandler handler) throws Exception {
        if (StoreOutage.isBehind(failed) || !(event instanceof DomainEventMessage<?> message)) {
            throw failed;
        }
        consequences.get().park(message, failed);
        LOG.error(
                "What follows from {}#{} could not be drawn and is parked",
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                failed);
    }
}
