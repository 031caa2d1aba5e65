package inspectorate.infra.meters;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * In place of Axon's own meters, which keep ten minutes of messages in memory to tell how busy something is: an import of
 * 300,000 rows filled the heap with them. The projection measures its batches itself.
 */
@Configuration
class MeterConfiguration {

    @Bean
    MessageMonitor<Message<?>> commandMeters(MeterRegistry registry) {
        return new MessageMeters(
                registry,
                "inspectorate.commands",
                "command",
                message -> message.getPayloadType().getSimpleName());
    }

    @Bean
    ConfigurerModule eventMeters(MeterRegistry registry) {
        return configurer -> configurer.configureMessageMonitor(
                EventProcessor.class,
                (_, _, name) -> new MessageMeters(registry, "inspectorate.processor.events", "processor", _ -> name));
    }
}
