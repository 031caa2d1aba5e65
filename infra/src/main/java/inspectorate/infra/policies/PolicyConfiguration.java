package inspectorate.infra.policies;

import inspectorate.infra.readside.NotedErrors;
import inspectorate.infra.roles.Role;
import inspectorate.query.projection.ReadSide;
import java.time.Duration;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Policies have a processor of their own. An outage is waited for, and a consequence never left out for it; an event
 * that is wrong is parked.
 */
@Configuration
@ConditionalOnExpression(Role.POLICIES_HERE)
class PolicyConfiguration {

    static final String PROCESSOR = "policies";

    /** Few events have a consequence: without batches, nearly all the work would be storing the token after each. */
    private static final int BATCH = 500;

    @Bean
    ConfigurerModule policyProcessor(
            NotedErrors errors,
            ObjectProvider<ReadSide> readSide,
            @Value("${inspectorate.claim-timeout}") Duration claim) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerPooledStreamingEventProcessor(
                        PROCESSOR,
                        org.axonframework.config.Configuration::eventStore,
                        (_, processor) -> processor
                                .initialSegmentCount(1)
                                .batchSize(BATCH)
                                .tokenClaimInterval(claim.toMillis() / 2)
                                .claimExtensionThreshold(claim.toMillis() / 4)
                                .enableCoordinatorClaimExtension()
                                .initialToken(StreamableMessageSource::createTailToken))
                // what a command decides is appended by itself, before the token
                .registerTransactionManager(PROCESSOR, _ -> NoTransactionManager.instance())
                .registerErrorHandler(PROCESSOR, _ -> errors)
                .registerListenerInvocationErrorHandler(
                        PROCESSOR,
                        _ -> new PolicyErrors(() -> readSide.getObject().consequences())));
    }
}
