package inspectorate.infra.store;

import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.time.Duration;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * How long anybody waits for a search server that takes a question and does not answer. The client's own timeout of sockets
 * does not hold: it waits for an answer without end.
 */
@Component
class SearchPatience implements Rest5ClientBuilderCustomizer {

    private final Duration patience;

    SearchPatience(@Value("${inspectorate.search-patience}") Duration patience) {
        this.patience = patience;
    }

    @Override
    public void customize(Rest5ClientBuilder builder) {}

    @Override
    public void customize(RequestConfig.Builder request) {
        request.setResponseTimeout(Timeout.of(patience));
    }
}
