package inspectorate.infra.embedded;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The three servers, or those of them that run elsewhere left out; they start side by side. */
public class EmbeddedStack implements AutoCloseable {

    public record Parts(boolean postgres, boolean documents, boolean elasticsearch) {}

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStack.class);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final CompletableFuture<PostgresServer> postgres;
    private final CompletableFuture<DocumentServer> documents;
    private final CompletableFuture<ElasticsearchServer> elasticsearch;

    public EmbeddedStack(EmbeddedProperties properties, Parts parts) {
        var data = opened(new DataDirectory(properties.data()));
        var ports = properties.ports();
        elasticsearch = start(
                parts.elasticsearch(),
                () -> opened(new ElasticsearchServer(
                        ElasticsearchHome.find(properties.elasticsearch()),
                        data.resolve("elasticsearch"),
                        ports.elasticsearch(),
                        properties.heap())));
        postgres = start(
                parts.postgres(),
                () -> opened(new PostgresServer(
                        data.resolve("postgres"), ports.postgres(), properties.transactionTimeout())));
        documents =
                start(parts.documents(), () -> opened(new DocumentServer(data.resolve("documents"), ports.mongo())));
    }

    public String postgresUrl() {
        return postgres.join().url();
    }

    public String mongoUri() {
        return documents.join().uri();
    }

    /** Waits until it answers. */
    public String elasticsearchUrl() {
        var server = elasticsearch.join();
        server.awaitReady();
        return server.url();
    }

    private static <S> CompletableFuture<S> start(boolean wanted, Supplier<S> server) {
        return wanted
                ? CompletableFuture.supplyAsync(server, Thread::startVirtualThread)
                : CompletableFuture.failedFuture(new IllegalStateException("This server is not embedded here"));
    }

    private <C extends AutoCloseable> C opened(C part) {
        synchronized (running) {
            running.push(part);
        }
        return part;
    }

    @Override
    public void close() {
        synchronized (running) {
            running.forEach(EmbeddedStack::closeQuietly);
            running.clear();
        }
    }

    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            log.warn("{} did not stop cleanly", part.getClass().getSimpleName(), e);
        }
    }
}
