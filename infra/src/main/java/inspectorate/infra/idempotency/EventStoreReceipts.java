package inspectorate.infra.idempotency;

import inspectorate.api.commands.Receipts;
import inspectorate.domain.bookkeeping.BookkeepingEvent.ReceiptIssued;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.Identifier;
import inspectorate.infra.vault.MasterKey;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Receipts are events: one stream for each actor and key, with one event. */
@Component
class EventStoreReceipts implements Receipts {

    private final EventStore events;
    private final MasterKey masterKey;

    EventStoreReceipts(EventStore events, MasterKey masterKey) {
        this.events = events;
        this.masterKey = masterKey;
    }

    static String streamOf(String actor, String key) {
        return Identifier.derived("receipt", actor, key);
    }

    @Override
    public Optional<Receipt> find(AccountId actor, String key) {
        return events.readEvents(streamOf(actor.value(), key))
                .asStream()
                .map(event -> (ReceiptIssued) event.getPayload())
                .map(issued -> new Receipt(issued.contentHash(), issued.answer()))
                .findFirst();
    }

    @Override
    public String contentHash(Object command) {
        return masterKey.hash("receipts", CommandContent.of(command));
    }
}
