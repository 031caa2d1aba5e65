package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.SimpleJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.ServerAddress;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.util.Timeout;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutageTest {

    private static final BsonDocument ANSWER = BsonDocument.parse("{ok: 0, errmsg: 'x', code: 10107}");
    private static final ServerAddress SERVER = new ServerAddress("localhost");

    private HttpServer server;
    private Rest5Client low;
    private ElasticsearchClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        low = Rest5Client.builder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .setRequestConfigCallback(config -> config.setResponseTimeout(Timeout.ofMilliseconds(200)))
                .build();
        client = new ElasticsearchClient(new Rest5ClientTransport(low, SimpleJsonpMapper.INSTANCE));
    }

    @AfterEach
    void stop() throws IOException {
        low.close();
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void search_that_cannot_answer_at_present_is_an_outage(int status) {
        server.createContext("/", exchange -> refuse(exchange, status, "application/json"));
        assertThat(Outage.isBehind(asked())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P02", "57P03", "53300"})
    void a_database_that_breaks_off_stops_or_starts_is_an_outage(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"23505", "57014", "42P01"})
    void a_database_that_refuses_what_was_asked_is_none(String state) {
        assertThat(Outage.isBehind(new SQLException("x", state))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void it_is_one_for_the_transport_as_well(int status) {
        server.createContext("/", exchange -> refuse(exchange, status, "application/json"));
        assertThat(Outage.isBehind(askedBelow())).isTrue();
    }

    @Test
    void a_gateway_that_does_not_reach_search_is_an_outage() {
        server.createContext("/", exchange -> refuse(exchange, 502, "text/html"));
        assertThat(Outage.isBehind(asked())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 500})
    void a_question_that_search_refuses_is_wrong(int status) {
        server.createContext("/", exchange -> refuse(exchange, status, "application/json"));
        assertThat(Outage.isBehind(asked())).isFalse();
    }

    @Test
    void search_that_hangs_up_is_an_outage() {
        server.createContext("/", HttpExchange::close);
        assertThat(Outage.isBehind(asked())).isTrue();
    }

    @Test
    void search_that_does_not_answer_in_time_is_an_outage() {
        HttpHandler silent = exchange -> {
            try {
                Thread.sleep(2_000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
        server.createContext("/", silent);
        var failure = asked();
        assertThat(failure).hasRootCauseInstanceOf(SocketTimeoutException.class);
        assertThat(Outage.isBehind(failure)).isTrue();
        assertThat(Outage.isBehind(new UncheckedIOException(new ConnectTimeoutException("x"))))
                .isTrue();
        assertThat(Outage.isBehind(new UncheckedIOException(new NoHttpResponseException("x"))))
                .isTrue();
    }

    @Test
    void documents_that_are_electing_are_an_outage() {
        assertThat(Outage.isBehind(new MongoNotPrimaryException(ANSWER, SERVER)))
                .isTrue();
        assertThat(Outage.isBehind(new MongoNodeIsRecoveringException(ANSWER, SERVER)))
                .isTrue();
        assertThat(Outage.isBehind(new MongoCommandException(ANSWER, SERVER))).isFalse();
    }

    private Throwable asked() {
        return new IllegalStateException(catchThrowable(() -> client.count(count -> count.index("employers"))));
    }

    private Throwable askedBelow() {
        return new IllegalStateException(catchThrowable(() -> low.performRequest(new Request("GET", "/"))));
    }

    private static void refuse(HttpExchange exchange, int status, String type) throws IOException {
        var body = type.endsWith("json")
                ? "{\"error\":{\"type\":\"x\",\"reason\":\"x\"},\"status\":%d}".formatted(status)
                : "<html>x</html>";
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
