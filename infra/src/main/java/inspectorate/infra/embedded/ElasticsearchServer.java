package inspectorate.infra.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A real Elasticsearch as a child process, on the JDK that runs us, on the loopback interface only. */
class ElasticsearchServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String url;
    private final Process process;
    private final Path log;

    ElasticsearchServer(Path home, Path directory, int port, String heap) {
        var account = ServerAccount.forServerIn(home, directory);
        Orphan.end(directory.resolve("pid"), "java");
        var http = port == 0 ? freePort() : port;
        url = "http://127.0.0.1:" + http;
        log = directory.resolve("console.log");
        try {
            var config = ElasticsearchConfig.write(home, directory, http, freePort());
            Files.createDirectories(directory.resolve("tmp"));
            var server = new ProcessBuilder(account.command(
                            home.resolve("bin/elasticsearch").toString(),
                            "-p",
                            directory.resolve("pid").toString()))
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            server.environment().put("ES_JAVA_HOME", System.getProperty("java.home"));
            server.environment().put("ES_PATH_CONF", config.toString());
            server.environment().put("ES_TMPDIR", directory.resolve("tmp").toString());
            server.environment().put("ES_JAVA_OPTS", "-Xms" + heap + " -Xmx" + heap + " -XX:TieredStopAtLevel=1");
            account.own(directory);
            process = startedByAThreadThatNeverEnds(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return url;
    }

    void awaitReady() {
        var deadline = Instant.now().plus(PATIENCE);
        try (var http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
            while (!ready(http)) {
                if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException("Elasticsearch does not start; see " + log);
                }
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ready(HttpClient http) throws InterruptedException {
        var health = HttpRequest.newBuilder(URI.create(url + "/_cluster/health?wait_for_status=yellow&timeout=5s"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The signal that ends the child with us follows the thread that started it, not the process. */
    private static Process startedByAThreadThatNeverEnds(ProcessBuilder server) {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("elasticsearch").start(() -> {
            try {
                started.complete(server.start());
                started.join().waitFor();
            } catch (IOException e) {
                started.completeExceptionally(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return started.join();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
