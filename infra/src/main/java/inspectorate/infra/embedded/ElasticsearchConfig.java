package inspectorate.infra.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A configuration directory of our own: with the distribution's, the start script would set up security by itself. */
final class ElasticsearchConfig {

    private ElasticsearchConfig() {}

    static Path write(Path home, Path directory, int httpPort, int transportPort) throws IOException {
        var config = Files.createDirectories(directory.resolve("config"));
        for (var file : List.of("jvm.options", "log4j2.properties")) {
            Files.writeString(config.resolve(file), Files.readString(home.resolve("config/" + file)));
        }
        Files.writeString(config.resolve("elasticsearch.yml"), """
            cluster.name: inspectorate
            node.name: embedded
            network.host: 127.0.0.1
            http.port: %d
            transport.port: %d
            discovery.type: single-node
            path.data: %s
            path.logs: %s
            xpack.security.enabled: false
            action.auto_create_index: "-*-employer-*,-*-case-*,-*-history-*,+*"
            cluster.routing.allocation.disk.threshold_enabled: false
            """.formatted(
                        httpPort, transportPort, directory.resolve("data"), directory.resolve("logs")));
        return config;
    }
}
