package inspectorate.infra.store;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Positions of the read side, in the same store as its documents, so that both fall back together after a crash. */
@Configuration
public class TokenConfiguration {

    /** Collection of them; what it holds is Axon's. */
    public static final String TOKENS = "tokens";

    @Bean
    TokenStore tokenStore(
            MongoClient mongo,
            Serializer serializer,
            TransactionManager transactions,
            @Value("${inspectorate.database}") String database,
            @Value("${inspectorate.node}") String node,
            @Value("${inspectorate.claim-timeout}") Duration claimTimeout) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(mongo, database)
                        .build()
                        .withTrackingTokenCollection(TOKENS))
                .serializer(serializer)
                .transactionManager(transactions)
                .nodeId(node)
                .claimTimeout(claimTimeout)
                .build();
    }
}
