package inspectorate.infra.embedded;

import com.mongodb.ConnectionString;
import inspectorate.infra.embedded.EmbeddedStack.Parts;
import inspectorate.infra.store.PostgresAddress;
import java.net.URI;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails.Node;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Tells Spring Boot where the embedded servers listen, in the place of addresses in properties. */
@Configuration
@Profile("embedded")
@EnableConfigurationProperties(EmbeddedProperties.class)
class EmbeddedConfiguration {

    private static final String POSTGRES_HERE = "'${axonserver:}${postgres:}'.empty";
    private static final String DOCUMENTS_HERE = "'${mongodb:}'.empty";
    private static final String ELASTICSEARCH_HERE = "'${elasticsearch:}'.empty";

    @Bean
    @ConditionalOnExpression(POSTGRES_HERE + " or " + DOCUMENTS_HERE + " or " + ELASTICSEARCH_HERE)
    EmbeddedStack embeddedStack(EmbeddedProperties properties, Environment environment) {
        return new EmbeddedStack(
                properties,
                new Parts(
                        absent(environment, "axonserver") && absent(environment, "postgres"),
                        absent(environment, "mongodb"),
                        absent(environment, "elasticsearch")));
    }

    private static boolean absent(Environment environment, String server) {
        return environment.getProperty(server, "").isEmpty();
    }

    @Bean
    @ConditionalOnExpression(POSTGRES_HERE)
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedStack stack) {
        return new PostgresAddress(stack.postgresUrl(), "postgres", "");
    }

    @Bean
    @ConditionalOnExpression(DOCUMENTS_HERE)
    MongoConnectionDetails mongoConnectionDetails(EmbeddedStack stack) {
        return () -> new ConnectionString(stack.mongoUri());
    }

    @Bean
    @ConditionalOnExpression(ELASTICSEARCH_HERE)
    ElasticsearchConnectionDetails elasticsearchConnectionDetails(EmbeddedStack stack) {
        var url = URI.create(stack.elasticsearchUrl());
        return () -> List.of(new Node(url.getHost(), url.getPort(), Node.Protocol.HTTP));
    }
}
