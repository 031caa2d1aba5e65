package inspectorate.infra.readside;

import com.mongodb.client.MongoClient;
import inspectorate.query.projection.Mirror;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.ReadSide;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The projection engine over the document store, and the one processor that feeds it. */
@Configuration
class ReadSideConfiguration {

    static final String PROCESSOR = "dossiers";

    @Bean
    ReadSide readSide(
            MongoClient mongo,
            @Value("${inspectorate.database}") String database,
            Serializer serializer,
            List<Projection<?>> projections,
            List<Mirror> mirrors) {
        return new ReadSide(mongo.getDatabase(database), serializer, projections, mirrors);
    }

    /** Writing to the document store is no part of the event store's transaction: only the order of the writes counts. */
    @Bean(destroyMethod = "")
    PooledStreamingEventProcessor dossierProcessor(
            ReadSide readSide,
            EventStore events,
            TokenStore tokens,
            @Value("${inspectorate.projection.segments:1}") int segments,
            @Value("${inspectorate.projection.batch-size:1000}") int batchSize) {
        return PooledStreamingEventProcessor.builder()
                .name(PROCESSOR)
                .eventHandlerInvoker(readSide.invoker())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .initialSegmentCount(segments)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(batchSize)
                .coordinatorExecutor(Threads.named(PROCESSOR + "-coordinator", 1))
                .workerExecutor(Threads.named(PROCESSOR + "-worker", Math.max(1, segments)))
                .build();
    }

    @Bean
    ProcessorLifecycle dossierProcessorLifecycle(PooledStreamingEventProcessor processor) {
        return new ProcessorLifecycle(processor);
    }

    @Bean
    Positions positions(PooledStreamingEventProcessor processor) {
        return new Positions(() -> processor);
    }
}
