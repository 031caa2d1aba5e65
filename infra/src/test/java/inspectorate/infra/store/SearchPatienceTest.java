package inspectorate.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import inspectorate.query.projection.Outage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchPatienceTest {

    @Test
    void a_search_server_that_takes_a_question_and_says_nothing_is_not_waited_for_without_end() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            new ApplicationContextRunner()
                    .withInitializer(context -> context.getBeanFactory()
                            .setConversionService(ApplicationConversionService.getSharedInstance()))
                    .withConfiguration(AutoConfigurations.of(ElasticsearchRestClientAutoConfiguration.class))
                    .withUserConfiguration(SearchPatience.class)
                    .withPropertyValues(
                            "spring.elasticsearch.uris=http://127.0.0.1:" + silent.getLocalPort(),
                            "inspectorate.search-patience=500ms")
                    .run(context -> {
                        var client = context.getBean(Rest5Client.class);
                        var failure = assertTimeoutPreemptively(
                                Duration.ofSeconds(20),
                                () -> catchThrowable(() -> client.performRequest(new Request("GET", "/"))));
                        assertThat(Outage.isBehind(failure)).isTrue();
                    });
        }
    }
}
