package inspectorate.infra.store;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.RunningInspectorate;
import inspectorate.infra.serialization.EventSerializer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.context.ApplicationContext;

/** Axon 4 takes other parts without a word where it does not find those it should. */
class AxonWiringIT extends RunningInspectorate {

    private final ApplicationContext context;

    AxonWiringIT(ApplicationContext context) {
        this.context = context;
    }

    @Test
    @DisabledIfSystemProperty(named = "axonserver", matches = ".+", disabledReason = "no database to transact with")
    void transactions_are_springs() {
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void events_go_to_an_event_store() {
        assertThat(context.getBean(EventBus.class)).isInstanceOf(EventStore.class);
        assertThat(context.getBeansOfType(EventBus.class)).hasSize(1);
    }

    @Test
    void tokens_live_with_the_documents() {
        assertThat(context.getBean(TokenStore.class)).isInstanceOf(MongoTokenStore.class);
    }

    @Test
    void meters_go_to_the_registry_that_is_published() {
        assertThat(context.getBean(MeterRegistry.class)).isInstanceOf(PrometheusMeterRegistry.class);
        var meters = context.getBean(MeterRegistry.class);
        assertThat(meters.get("inspectorate.commands").tag("outcome", "done").timers())
                .isNotEmpty();
        assertThat(meters.get("inspectorate.processor.events").timers()).isNotEmpty();
    }

    @Test
    void every_serializer_knows_the_catalogue() {
        assertThat(context.getBeansOfType(Serializer.class).values())
                .allSatisfy(serializer -> assertThat(serializer).isInstanceOf(EventSerializer.class));
    }
}
