package inspectorate.infra.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The three embedded servers, each stopped and started again by itself, at the same address and over the same data. */
public final class Servers implements AutoCloseable {

    private final DataDirectory data;
    private final int documentPort = freePort();
    private final int searchPort = freePort();
    private final PostgresServer postgres;
    private DocumentServer documents;
    private ElasticsearchServer search;

    public Servers(Path folder) {
        data = new DataDirectory(folder);
        postgres = new PostgresServer(data.resolve("postgres"), 0, "20s");
        startDocuments();
        startSearch();
    }

    List<String> addresses() {
        return List.of(
                "--postgres=" + postgres.url(),
                "--mongodb=" + documents.uri(),
                "--elasticsearch=http://127.0.0.1:" + searchPort);
    }

    /** For processes that share them, as a stack on its own writes it. */
    public Path written(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(
                file, addresses().stream().map(address -> address.substring(2)).toList());
    }

    public String postgresUrl() {
        return postgres.url();
    }

    public String documentsUri() {
        return documents.uri();
    }

    public void startDocuments() {
        documents = new DocumentServer(data.resolve("documents"), documentPort);
    }

    public void stopDocuments() {
        documents.close();
    }

    void startSearch() {
        search = new ElasticsearchServer(ElasticsearchHome.find(""), data.resolve("elasticsearch"), searchPort, "256m");
        search.awaitReady();
    }

    void stopSearch() throws InterruptedException {
        search.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        search.close();
        documents.close();
        postgres.close();
        data.close();
    }
}
