package inspectorate.infra.commands;

import inspectorate.api.commands.Receipts;
import inspectorate.infra.idempotency.ReceiptInterceptor;
import inspectorate.infra.store.Decisions;
import inspectorate.infra.store.LastAppend;
import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Commands are handled in this process, also where Axon Server keeps the events. */
@Configuration
class CommandConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** No transaction: what a command decides is one append, and that is whole by itself. */
    @Bean
    CommandBus commandBus(
            CorrelationDataProvider correlation,
            EventStore events,
            Receipts receipts,
            ObjectProvider<Decisions> decisions,
            MessageMonitor<Message<?>> commandMeters) {
        var bus = new SeparateCommands(SimpleCommandBus.builder().messageMonitor(commandMeters));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation));
        decisions.ifAvailable(judging -> bus.registerHandlerInterceptor(judging::decide));
        bus.registerHandlerInterceptor(new ReceiptInterceptor(events, receipts));
        return bus;
    }

    @Bean
    AppendedEvents appendedEvents(EventStore events, Serializer serializer, ObjectProvider<LastAppend> appends) {
        events.registerDispatchInterceptor(OneRecordTime::of);
        events.registerDispatchInterceptor(new WhatFits(serializer)::require);
        return new AppendedEvents(events, appends.getIfAvailable());
    }
}
