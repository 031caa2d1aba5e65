package inspectorate.infra.embedded;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** {@code -Daxonserver=HOST:PORT} puts Axon Server in the place of the embedded event store. */
class ExternalEventStore implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // Axon would advertise a product on the console.
        System.setProperty("disable-axoniq-console-message", "true");
        var server = environment.getProperty("axonserver", "");
        if (!server.isEmpty()) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "external event store",
                            Map.of("axon.axonserver.enabled", "true", "axon.axonserver.servers", server)));
        }
    }
}
