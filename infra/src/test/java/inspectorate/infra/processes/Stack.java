package inspectorate.infra.processes;

import inspectorate.infra.InspectorateApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The embedded servers in a process of their own, at the same addresses however often they are started. */
final class Stack implements AutoCloseable {

    private final Path data;
    private final List<String> arguments;
    private JavaProcess process;

    Stack(Path data) {
        this.data = data;
        this.arguments = List.of(
                "--inspectorate.roles=stack",
                "--inspectorate.data=" + data,
                "--inspectorate.embedded.heap=256m",
                "--inspectorate.embedded.ports.postgres=" + freePort(),
                "--inspectorate.embedded.ports.mongo=" + freePort(),
                "--inspectorate.embedded.ports.elasticsearch=" + freePort());
        this.process = started();
    }

    private JavaProcess started() {
        return new JavaProcess(InspectorateApplication.class, data.resolve("stack.log"), "Ready", _ -> {}, arguments);
    }

    Stack awaitReady() {
        process.awaitReady();
        return this;
    }

    Path file() {
        return data.resolve("stack.properties");
    }

    String address(String server) {
        var addresses = new Properties();
        try (var text = Files.newBufferedReader(file())) {
            addresses.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return addresses.getProperty(server);
    }

    void kill() {
        process.kill();
    }

    /** Kills one of the servers behind the stack's back. */
    void killServer(String pidFile) {
        try {
            var pid = Files.readAllLines(data.resolve(pidFile)).getFirst().strip();
            JavaProcess.signal("KILL", Long.parseLong(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void restart() {
        process.close();
        process = started().awaitReady();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
