package inspectorate.infra.policies;

import inspectorate.infra.readside.NotedErrors;
import inspectorate.infra.roles.Role;
import java.time.Duration;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Policies have a processor of their own. What fails is tried again: a consequence is never left out for an outage. */
@Configuration
@ConditionalOnExpression(Role.POLICIES_HERE)
class PolicyConfiguration {

    static final String PROCESSOR = "policies";

    /** Few events have a consequence: without batches, nearly all the work would be storing the token after each. */
    private static final int BATCH = 500;

    @Bean
    ConfigurerModule policyProcessor(NotedErrors errors, @Value("${inspectorate.claim-timeout}") Duration claim) {
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
                .registerListenerInvocationErrorHandler(PROCESSOR, _ -> PropagatingErrorHandler.instance()));
    }
}
