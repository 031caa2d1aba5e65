package inspectorate.infra;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

/**
 * The whole application on a free port, started by the first test that extends this and shared by all; further
 * properties on a test would start a second one. With -Daxonserver, -Dmongodb or -Delasticsearch it uses those servers,
 * which may hold what earlier runs left: a test takes fresh identities and counts only what is its own.
 */
@SpringBootTest(classes = InspectorateApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class RunningInspectorate {

    private static final Path DATA = Path.of(
                    "target", "it-data", String.valueOf(ProcessHandle.current().pid()))
            .toAbsolutePath();

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void freshData(DynamicPropertyRegistry properties) {
        properties.add("inspectorate.data", DATA::toString);
        // tests ask for instants that have just passed; no append of theirs is under way then
        properties.add("inspectorate.settled-after", () -> "0s");
        // orders of these tests fell due long ago; the sweep has a test of its own
        properties.add("inspectorate.sweep", () -> "false");
        if (System.getProperty("axonserver") == null) {
            // the event store begins empty, and read models belong to their event store
            var fresh = "it-" + UUID.randomUUID();
            properties.add("inspectorate.database", () -> fresh);
            properties.add("inspectorate.search.prefix", () -> fresh);
        }
    }

    protected RestClient http() {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }
}
