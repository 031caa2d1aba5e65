package inspectorate.infra.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import inspectorate.domain.DomainEvent;
import inspectorate.domain.bookkeeping.BookkeepingEvent;
import inspectorate.query.projection.Json;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;

/** What a rebuild is usually: the log once more through an Axon processor into an empty collection. */
final class Rivals {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private Rivals() {}

    /** Empty, and without an index. */
    static MongoCollection<Document> collection(MongoDatabase database) {
        var collection = database.getCollection("rival");
        collection.drop();
        return collection;
    }

    /** Only counts how often an event touches a document. */
    static EventHandlerInvoker counting(Projection<?> projection, LongAdder touches) {
        return invoker((recorded, _) -> touches.add(projection.keysOf(recorded).size()));
    }

    /** Finds, folds and saves one document for each event, as a plain handler does. */
    static <D> EventHandlerInvoker oneByOne(Projection<D> projection, MongoCollection<Document> collection) {
        return invoker((recorded, _) -> {
            for (String key : projection.keysOf(recorded)) {
                var found = collection.find(Filters.eq("_id", key)).first();
                var folded = projection.fold(found == null ? projection.blank(key) : read(projection, found), recorded);
                collection.replaceOne(Filters.eq("_id", key), row(key, folded), new ReplaceOptions().upsert(true));
            }
        });
    }

    /** One bulk read and one bulk write for each batch of the processor. */
    static <D> EventHandlerInvoker batchByBatch(Projection<D> projection, MongoCollection<Document> collection) {
        List<Recorded> batch = new ArrayList<>();
        return invoker((recorded, last) -> {
            batch.add(recorded);
            if (last) {
                write(projection, collection, batch);
                batch.clear();
            }
        });
    }

    private static <D> void write(
            Projection<D> projection, MongoCollection<Document> collection, List<Recorded> batch) {
        var keys = batch.stream()
                .flatMap(recorded -> projection.keysOf(recorded).stream())
                .collect(Collectors.toSet());
        Map<String, D> documents = new LinkedHashMap<>();
        collection
                .find(Filters.in("_id", keys))
                .batchSize(1_000)
                .forEach(found -> documents.put(found.getString("_id"), read(projection, found)));
        for (var recorded : batch) {
            for (String key : projection.keysOf(recorded)) {
                documents.put(
                        key,
                        projection.fold(
                                Optional.ofNullable(documents.get(key)).orElseGet(() -> projection.blank(key)),
                                recorded));
            }
        }
        List<WriteModel<Document>> writes = new ArrayList<>();
        documents.forEach((key, document) -> writes.add(
                new ReplaceOneModel<>(Filters.eq("_id", key), row(key, document), new ReplaceOptions().upsert(true))));
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    private static <D> D read(Projection<D> projection, Document found) {
        return Json.MAPPER.convertValue(found.get("body", Document.class), projection.documentType());
    }

    private static Document row(String key, Object document) {
        return new Document("_id", key).append("body", new Document(Json.MAPPER.convertValue(document, FIELDS)));
    }

    private interface Handler {
        void handle(Recorded recorded, boolean last);
    }

    private static EventHandlerInvoker invoker(Handler handler) {
        return new EventHandlerInvoker() {

            @Override
            public boolean canHandle(EventMessage<?> event, Segment segment) {
                return event instanceof DomainEventMessage<?>;
            }

            @Override
            public void handle(EventMessage<?> event, Segment segment) {
                boolean last = ((BatchingUnitOfWork<?>) CurrentUnitOfWork.get()).isLastMessage();
                recorded(event, recorded -> handler.handle(recorded, last));
            }
        };
    }

    private static void recorded(EventMessage<?> event, Consumer<Recorded> known) {
        if (event instanceof DomainEventMessage<?> message
                && event.getPayload() instanceof DomainEvent payload
                && !(payload instanceof BookkeepingEvent)) {
            Map<String, String> texts = new HashMap<>();
            event.getMetaData().forEach((name, value) -> texts.put(name, String.valueOf(value)));
            known.accept(new Recorded(
                    message.getAggregateIdentifier() + "#" + message.getSequenceNumber(),
                    ((TrackedEventMessage<?>) event).trackingToken().position().orElseThrow(),
                    event.getTimestamp(),
                    payload,
                    texts));
        }
    }
}
