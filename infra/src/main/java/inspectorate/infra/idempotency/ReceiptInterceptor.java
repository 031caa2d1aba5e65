package inspectorate.infra.idempotency;

import inspectorate.api.commands.Metadata;
import inspectorate.api.commands.Receipts;
import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.bookkeeping.BookkeepingEvent.ReceiptIssued;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Issues a receipt for a command with an idempotency key, in the same append as the command's events. The receipt is
 * always number 0 of its stream, so the store itself refuses to carry out the same key twice. Not a bean: Axon would
 * register it a second time.
 */
public class ReceiptInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final JsonMapper JSON = new JsonMapper();

    private final EventStore events;
    private final Receipts receipts;

    public ReceiptInterceptor(EventStore events, Receipts receipts) {
        this.events = events;
        this.receipts = receipts;
    }

    @Override
    @SuppressWarnings("NullAway") // a handler may well return nothing
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        var result = chain.proceed();
        var command = unit.getMessage();
        var key = (String) command.getMetaData().get(Metadata.IDEMPOTENCY_KEY);
        var actor = (String) command.getMetaData().get(Metadata.ACTOR);
        if (key != null && actor != null) {
            issue(EventStoreReceipts.streamOf(actor, key), (DomainCommand) command.getPayload());
        }
        return result;
    }

    private void issue(String stream, DomainCommand command) {
        var said = command.fact();
        var fact = new Fact(said.cellId(), said.on(), said.countsFrom(), null, said.provenance());
        var answer = JSON.createObjectNode().put("id", command.target().value()).toString();
        events.publish(new GenericDomainEventMessage<>(
                "Receipt", stream, 0, new ReceiptIssued(stream, fact, receipts.contentHash(command), answer)));
    }
}
