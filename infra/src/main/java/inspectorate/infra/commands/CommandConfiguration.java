package inspectorate.infra.commands;

import inspectorate.api.commands.Receipts;
import inspectorate.infra.idempotency.ReceiptInterceptor;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands are handled in this process, also where Axon Server keeps the events. */
@Configuration
class CommandConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CommandBus commandBus(
            TransactionManager transactions,
            CorrelationDataProvider correlation,
            EventStore events,
            Receipts receipts) {
        var bus = SimpleCommandBus.builder().transactionManager(transactions).build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation));
        bus.registerHandlerInterceptor(new ReceiptInterceptor(events, receipts));
        return bus;
    }

    @Bean
    AppendedEvents appendedEvents(EventStore events, ObjectProvider<DataSource> database) {
        var appended = new AppendedEvents(events, index(database));
        events.registerDispatchInterceptor(appended::remember);
        events.registerDispatchInterceptor(OneRecordTime::of);
        return appended;
    }

    private static AppendedEvents.Index index(ObjectProvider<DataSource> database) {
        var source = database.getIfAvailable();
        if (source == null) {
            return _ -> null;
        }
        var jdbc = JdbcClient.create(source);
        return event -> jdbc.sql(
                        "SELECT global_index FROM domain_event WHERE aggregate_identifier = ? AND sequence_number = ?")
                .params(event.getAggregateIdentifier(), event.getSequenceNumber())
                .query(Long.class)
                .single();
    }
}
