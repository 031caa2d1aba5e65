package inspectorate.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.SimpleJsonpMapper;
import co.elastic.clients.transport.DefaultTransportOptions;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicesTest {

    private final Requests requests = new Requests();
    private final Indices indices = new Indices(new ElasticsearchClient(requests));

    @Test
    void many_writes_are_sent_in_parts_in_their_order() {
        indices.bulk(IntStream.range(0, 2_500).mapToObj(IndicesTest::write).toList());
        assertThat(requests.bulks).extracting(List::size).containsExactly(1_000, 1_000, 500);
        assertThat(requests.bulks.stream()
                        .flatMap(List::stream)
                        .map(write -> write.index().id()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 2_500).mapToObj(String::valueOf).toList());
    }

    @Test
    void nothing_to_write_is_not_sent() {
        indices.bulk(List.of());
        assertThat(requests.bulks).isEmpty();
    }

    private static BulkOperation write(int number) {
        return BulkOperation.of(operation -> operation.index(
                item -> item.index("index").id(String.valueOf(number)).document(Map.of())));
    }

    /** Takes whatever it is asked to write. */
    private static final class Requests implements ElasticsearchTransport {

        private final List<List<BulkOperation>> bulks = new ArrayList<>();

        @Override
        @SuppressWarnings("unchecked")
        public <Q, A, E> A performRequest(Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options) {
            bulks.add(((BulkRequest) request).operations());
            return (A)
                    BulkResponse.of(done -> done.errors(false).items(List.of()).took(1));
        }

        @Override
        public <Q, A, E> CompletableFuture<A> performRequestAsync(
                Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options) {
            return CompletableFuture.completedFuture(performRequest(request, endpoint, options));
        }

        @Override
        public JsonpMapper jsonpMapper() {
            return SimpleJsonpMapper.INSTANCE;
        }

        @Override
        public TransportOptions options() {
            return DefaultTransportOptions.EMPTY;
        }

        @Override
        public void close() {}
    }
}
