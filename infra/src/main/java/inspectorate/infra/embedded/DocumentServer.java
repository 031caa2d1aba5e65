package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** Speaks MongoDB's protocol over a file: a stand-in for trying out and tests, within this process. */
class DocumentServer implements AutoCloseable {

    private final MongoServer server;

    DocumentServer(Path directory, int port) {
        server = new MongoServer(new H2Backend(directory.resolve("documents.mv").toString()));
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
