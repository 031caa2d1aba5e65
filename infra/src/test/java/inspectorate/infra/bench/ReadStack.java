package inspectorate.infra.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import inspectorate.infra.embedded.EmbeddedProperties;
import inspectorate.infra.embedded.EmbeddedStack;
import inspectorate.infra.store.StandaloneEventStore;
import inspectorate.query.projection.EventLog;
import inspectorate.query.projection.EventReader;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.search.HistoryIndex;
import inspectorate.query.search.SearchIndex;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The event store, the document store and the projection engine, without the rest of the application. */
final class ReadStack implements AutoCloseable {

    private static final String DATABASE = "bench";
    private static final int BATCH = 1_000;

    private final RoundTrips roundTrips = new RoundTrips();
    private final EmbeddedStack stack;
    private final StandaloneEventStore store;
    private final MongoClient mongo;
    private int processors;

    ReadStack() {
        this(false);
    }

    /** @param searched true where search and versions are written as well, and so need their server */
    ReadStack(boolean searched) {
        stack = new EmbeddedStack(
                new EmbeddedProperties(Bench.DATA, "", "512m", "60s", new EmbeddedProperties.Ports(0, 0, 0)),
                new EmbeddedStack.Parts(true, true, searched));
        store = new StandaloneEventStore(stack.postgresUrl());
        mongo = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(stack.mongoUri()))
                .addCommandListener(roundTrips)
                .build());
    }

    EventStore events() {
        return store.events();
    }

    Serializer serializer() {
        return store.serializer();
    }

    MongoDatabase documents() {
        return mongo.getDatabase(DATABASE);
    }

    long roundTrips() {
        return roundTrips.sent();
    }

    private EventLog log() {
        return new EventLog(store.events(), new EventReader(store.serializer(), new EventUpcasterChain()));
    }

    ReadSide readSide(List<Projection<?>> projections) {
        return new ReadSide(
                documents(), log(), projections, List.of(), new NoVersions(), Map.of(), false, Clock.systemUTC());
    }

    /** With all that the application writes, beside the other one in a database of its own. */
    ReadSide searchedReadSide(List<Projection<?>> projections) {
        var search = ElasticsearchClient.of(client -> client.host(stack.elasticsearchUrl()));
        return new ReadSide(
                mongo.getDatabase(DATABASE + "-searched"),
                log(),
                projections,
                List.of(new SearchIndex(search, DATABASE)),
                new HistoryIndex(search, DATABASE),
                Map.of(),
                false,
                Clock.systemUTC());
    }

    /** The whole log through a processor of its own. */
    Measured process(EventHandlerInvoker invoker, int events) {
        var name = "bench-" + processors++;
        var threads = Executors.newScheduledThreadPool(2);
        var processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store.events())
                .tokenStore(MongoTokenStore.builder()
                        .mongoTemplate(DefaultMongoTemplate.builder()
                                .mongoDatabase(mongo, DATABASE)
                                .build()
                                .withTrackingTokenCollection("tokens"))
                        .serializer(store.serializer())
                        .transactionManager(NoTransactionManager.instance())
                        .build())
                .transactionManager(NoTransactionManager.instance())
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .build();
        long head = store.events().createHeadToken().position().orElseThrow();
        var measured = Measured.of(events, () -> {
            processor.start();
            while (processor.processingStatus().values().stream()
                    .noneMatch(status -> status.getTrackingToken() != null
                            && status.getTrackingToken().position().orElse(-1) >= head)) {
                Thread.sleep(5);
            }
        });
        processor.shutDown();
        threads.shutdown();
        return measured;
    }

    /** Every read model but those that other servers keep. */
    static List<Projection<?>> projections() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Projection.class));
        Map<String, Projection<?>> found = new HashMap<>();
        for (var candidate : scanner.findCandidateComponents("inspectorate.query")) {
            try {
                var constructor = Class.forName(candidate.getBeanClassName()).getDeclaredConstructor();
                constructor.setAccessible(true);
                var projection = (Projection<?>) constructor.newInstance();
                found.put(projection.name(), projection);
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException(hidden);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Projection::name))
                .<Projection<?>>map(projection -> projection)
                .toList();
    }

    @Override
    public void close() {
        mongo.close();
        store.close();
        stack.close();
    }
}
