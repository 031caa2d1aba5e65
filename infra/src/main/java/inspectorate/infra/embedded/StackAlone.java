package inspectorate.infra.embedded;

import inspectorate.infra.embedded.EmbeddedStack.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * The embedded servers without an application. Once they answer, their addresses are in {@code stack.properties} in the
 * data directory, for {@code inspectorate.stack} of other processes.
 */
@EnableConfigurationProperties(EmbeddedProperties.class)
public class StackAlone {

    private static final Logger LOG = LoggerFactory.getLogger(StackAlone.class);

    @Bean
    EmbeddedStack embeddedStack(EmbeddedProperties properties) throws IOException {
        Files.deleteIfExists(file(properties));
        return new EmbeddedStack(properties, new Parts(true, true, true));
    }

    @Bean
    ApplicationRunner addresses(EmbeddedStack stack, EmbeddedProperties properties) {
        return _ -> {
            var addresses = List.of(
                    "postgres=" + stack.postgresUrl(),
                    "mongodb=" + stack.mongoUri(),
                    "elasticsearch=" + stack.elasticsearchUrl());
            var file = file(properties);
            var half = Files.write(file.resolveSibling("stack.properties.half"), addresses);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            LOG.info("Ready\n\n  {}\n\n  for -Dinspectorate.stack={}\n", String.join("\n  ", addresses), file);
        };
    }

    private static Path file(EmbeddedProperties properties) {
        return properties.data().toAbsolutePath().resolve("stack.properties");
    }
}
