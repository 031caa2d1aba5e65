package inspectorate.infra.readside;

import com.mongodb.client.MongoClient;
import inspectorate.domain.bookkeeping.BookkeepingEvent.GenerationSwitched;
import inspectorate.domain.bookkeeping.ReadModelCommand;
import inspectorate.infra.roles.Role;
import inspectorate.infra.store.TokenConfiguration;
import inspectorate.query.projection.Committed;
import inspectorate.query.projection.EventLog;
import inspectorate.query.projection.EventReader;
import inspectorate.query.projection.Histories;
import inspectorate.query.projection.Mirror;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Settled;
import inspectorate.query.projection.Watermark;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The projection engine over the document store, and the one processor that feeds it. */
@Configuration
class ReadSideConfiguration {

    static final String PROCESSOR = "dossiers";
    static final String SHARED = "inspectorate.projection.conditional-writes";

    /** How often a segment without events of its own tells the other processes how far it is. */
    private static final long TOLD_MILLIS = 250;

    @Bean
    ReadSide readSide(
            MongoClient mongo,
            @Value("${inspectorate.database}") String database,
            @Value("${" + SHARED + ":false}") boolean conditional,
            EventLog log,
            EventStore events,
            List<Projection<?>> projections,
            List<Mirror> mirrors,
            Histories histories,
            Clock clock) {
        return new ReadSide(
                mongo.getDatabase(database),
                log,
                projections,
                mirrors,
                histories,
                pointers(events, projections),
                conditional,
                clock);
    }

    @Bean
    EventLog eventLog(EventStore events, Serializer serializer, org.axonframework.config.Configuration configuration) {
        return new EventLog(events, new EventReader(serializer, configuration.upcasterChain()));
    }

    /** The generations that answer, as they were switched to last. */
    private static Map<String, Integer> pointers(EventStore events, List<Projection<?>> projections) {
        Map<String, Integer> pointers = new HashMap<>();
        for (var projection : projections) {
            events.readEvents(ReadModelCommand.streamOf(projection.name()))
                    .forEachRemaining(event ->
                            pointers.put(projection.name(), ((GenerationSwitched) event.getPayload()).generation()));
        }
        return pointers;
    }

    /** Writing to the document store is no part of the event store's transaction: only the order of the writes counts. */
    @Bean(destroyMethod = "")
    PooledStreamingEventProcessor dossierProcessor(
            ReadSide readSide,
            EventStore events,
            TokenStore tokens,
            ObjectProvider<FairShare> share,
            @Value("${inspectorate.claim-timeout}") Duration claim,
            @Value("${" + SHARED + ":false}") boolean shared,
            BatchMeters watch,
            NotedErrors errors,
            @Value("${inspectorate.projection.segments:1}") int segments,
            @Value("${inspectorate.projection.batch-size:1000}") int batchSize) {
        return new DossierProcessor(PooledStreamingEventProcessor.builder()
                .name(PROCESSOR)
                .eventHandlerInvoker(readSide.invoker(watch, () -> head(events).index()))
                .errorHandler(errors)
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .initialSegmentCount(segments)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(batchSize)
                .maxSegmentProvider(Optional.<MaxSegmentProvider>ofNullable(share.getIfAvailable())
                        .orElseGet(MaxSegmentProvider::maxShort))
                // a claim that is only extended when it is over would be anybody's in between
                .tokenClaimInterval(claim.toMillis() / 2)
                .claimExtensionThreshold(shared ? Math.min(TOLD_MILLIS, claim.toMillis() / 4) : claim.toMillis() / 4)
                .enableCoordinatorClaimExtension()
                .coordinatorExecutor(Threads.named(PROCESSOR + "-coordinator", 1))
                .workerExecutor(Threads.named(PROCESSOR + "-worker", Math.max(1, segments))));
    }

    @Bean
    @ConditionalOnExpression(Role.PROJECTION_HERE)
    ProcessorLifecycle dossierProcessorLifecycle(
            PooledStreamingEventProcessor processor, ObjectProvider<FairShare> share) {
        return new ProcessorLifecycle(processor, () -> share.ifAvailable(FairShare::leave));
    }

    /** Who projects nothing must not be counted: the others would leave it its share. */
    @Bean
    @ConditionalOnProperty(SHARED)
    @ConditionalOnExpression(Role.PROJECTION_HERE)
    FairShare fairShare(
            MongoClient mongo,
            @Value("${inspectorate.database}") String database,
            TokenStore tokens,
            @Value("${inspectorate.node}") String node,
            @Value("${inspectorate.claim-timeout}") Duration claim,
            Clock clock) {
        return new FairShare(mongo.getDatabase(database).getCollection("presence"), tokens, node, claim, clock);
    }

    @Bean
    GenerationWatch generationWatch(
            ReadSide readSide,
            EventStore events,
            List<Projection<?>> projections,
            @Value("${" + Role.PROPERTY + "}") String roles,
            @Value("${" + SHARED + ":false}") boolean shared) {
        return new GenerationWatch(
                readSide,
                () -> pointers(events, projections),
                roles.toLowerCase(Locale.ROOT).contains("projection"),
                shared);
    }

    @Bean
    Positions positions(
            PooledStreamingEventProcessor processor,
            MongoClient mongo,
            @Value("${inspectorate.database}") String database,
            @Value("${" + SHARED + ":false}") boolean shared,
            @Value("${inspectorate.node}") String node,
            Serializer serializer,
            ObjectProvider<Committed> committed) {
        return new Positions(
                shared
                        ? new SegmentTokens(
                                processor,
                                mongo.getDatabase(database).getCollection(TokenConfiguration.TOKENS),
                                serializer,
                                node)
                        : new OwnTokens(processor),
                committed.getIfAvailable(() -> Committed.IN_ORDER));
    }

    @Bean
    Watermark watermark() {
        return new Watermark();
    }

    /** @param after what an append may take at the longest, and what the clocks of processes may differ */
    @Bean
    Settled settled(
            Clock clock,
            Positions positions,
            EventStore events,
            Watermark watermark,
            @Value("${inspectorate.settled-after}") Duration after) {
        return new Settled(clock, after, positions, () -> head(events), watermark);
    }

    private static Position head(EventStore events) {
        var head = events.createHeadToken();
        return new Position(head == null ? -1 : head.position().orElse(-1));
    }
}
