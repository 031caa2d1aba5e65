package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** Speaks MongoDB's protocol over a file: a stand-in for trying out and tests, within this process. */
class DocumentServer implements AutoCloseable {

    /** With H2's own 16 MB it reads its pages again and again: about half as many writes a second. */
    private static final int CACHE_MEGABYTES = 192;

    private static final int COMMIT_KILOBYTES = 16 * 1024;

    private final MongoServer server;

    DocumentServer(Path directory, int port) {
        server = new MongoServer(new H2Backend(new MVStore.Builder()
                .fileName(directory.resolve("documents.mv").toString())
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitBufferSize(COMMIT_KILOBYTES)
                .open()));
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
