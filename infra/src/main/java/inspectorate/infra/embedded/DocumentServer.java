package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.h2.mvstore.MVStore;

/** Speaks MongoDB's protocol over a file: a stand-in for trying out and tests, within this process. */
class DocumentServer implements AutoCloseable {

    /** With H2's own 16 MB it reads its pages again and again: about half as many writes a second. */
    private static final int CACHE_MEGABYTES = 160;

    /** Written less often, a page that many batches touch is written once. */
    private static final int MOST_UNSAVED = 64 * 1024 * 1024;

    private static final Duration COMMITTED_EVERY = Duration.ofSeconds(5);

    private final MongoServer server;
    private final Commits commits;

    DocumentServer(Path directory, int port) {
        this(directory, port, MOST_UNSAVED, COMMITTED_EVERY);
    }

    DocumentServer(Path directory, int port, int mostUnsaved, Duration committedEvery) {
        var store = new MVStore.Builder()
                .fileName(directory.resolve("documents.bytes.mv").toString())
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitBufferSize(0)
                .open();
        // never by itself; without a delay it would have no threads that write beside commands
        store.setAutoCommitDelay(Integer.MAX_VALUE);
        commits = new Commits(store, mostUnsaved, committedEvery);
        server = new MongoServer(new DocumentBackend(store, commits));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    String uri() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/inspectorate";
    }

    @Override
    public void close() {
        commits.close();
        server.shutdown();
    }
}
