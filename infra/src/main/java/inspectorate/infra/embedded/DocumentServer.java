package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** Speaks MongoDB's protocol over a file: a stand-in for trying out and tests, within this process. */
class DocumentServer implements AutoCloseable {

    /** With H2's own 16 MB it reads its pages again and again: about half as many writes a second. */
    private static final int CACHE_MEGABYTES = 160;

    /** Written less often, a page that many batches touch is written once; a crash takes documents and tokens back together. */
    private static final int COMMIT_KILOBYTES = 64 * 1024;

    private static final int COMMIT_MILLIS = 5_000;

    /** Chunks fuller than that are not written again to save space. */
    private static final int FILLED_PERCENT = 50;

    private final MongoServer server;

    DocumentServer(Path directory, int port) {
        var store = new MVStore.Builder()
                .fileName(directory.resolve("documents.bytes.mv").toString())
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitBufferSize(COMMIT_KILOBYTES)
                .autoCompactFillRate(FILLED_PERCENT)
                .open();
        store.setAutoCommitDelay(COMMIT_MILLIS);
        server = new MongoServer(new DocumentBackend(store));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    String uri() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/inspectorate";
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
