package inspectorate.infra.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the server that the build unpacked, from the root of the project or from its module. */
final class ElasticsearchHome {

    private static final List<Path> UNPACKED =
            List.of(Path.of("infra/target/elasticsearch"), Path.of("target/elasticsearch"));

    private ElasticsearchHome() {}

    static Path find(String configured) {
        if (!configured.isBlank()) {
            return Path.of(configured).toAbsolutePath();
        }
        return UNPACKED.stream()
                .flatMap(unpacked -> within(unpacked).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Elasticsearch in infra/target/elasticsearch: build with ./mvnw verify, name an unpacked one"
                                + " with -Dinspectorate.embedded.elasticsearch=…, or use a running one with"
                                + " -Delasticsearch=http://HOST:PORT"));
    }

    private static Optional<Path> within(Path unpacked) {
        if (!Files.isDirectory(unpacked)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(unpacked)) {
            return versions.filter(version -> Files.exists(version.resolve("bin/elasticsearch")))
                    .map(Path::toAbsolutePath)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
