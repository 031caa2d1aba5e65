package inspectorate.infra.serialization;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;

@Configuration
class SerializerConfiguration {

    /** Axon makes its event and message serializers from this one. */
    @Bean
    @Primary
    Serializer serializer() {
        return EventSerializer.with(EventCatalogue.OF_THE_DOMAIN);
    }

    /** Axon chains all upcasters in this order; further ones follow. */
    @Bean
    @Order(0)
    EventUpcaster renamedEvents() {
        return new RenamedEvents();
    }
}
