package inspectorate.infra.processes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** One application process, answering at the same port however often it is started. */
final class Application implements AutoCloseable {

    private final int port = Stack.freePort();
    private final String name;
    private final Path data;
    private final List<String> arguments;
    private final BlockingQueue<String> stops = new LinkedBlockingQueue<>();
    private JavaProcess process;

    Application(String name, Path data, String... further) {
        this.name = name;
        this.data = data;
        arguments = new ArrayList<>(List.of(
                "--inspectorate.data=" + data,
                "--inspectorate.node=" + name,
                "--inspectorate.demo=false",
                // these orders fell due long ago, and each test records by itself what became of them
                "--inspectorate.sweep=false",
                "--server.port=" + port));
        arguments.addAll(List.of(further));
        process = started();
    }

    private JavaProcess started() {
        return new JavaProcess(
                WatchedInspectorate.class,
                data.resolve(name + ".log"),
                "/actuator/health",
                line -> {
                    if (line.startsWith(WatchedInspectorate.STOPPED)) {
                        stops.add(line);
                    }
                },
                arguments);
    }

    Application awaitReady() {
        process.awaitReady();
        return this;
    }

    RestClient http() {
        var patience = new SimpleClientHttpRequestFactory();
        patience.setConnectTimeout(2_000);
        patience.setReadTimeout(20_000);
        return RestClient.builder()
                .requestFactory(patience)
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(_ -> true, (_, _) -> {})
                .build();
    }

    /** From now on it stops where it gets to that milestone for the n-th time; 0 lets it go on. */
    void stopAt(String milestone, int time) {
        stops.clear();
        process.tell(milestone + " " + time);
    }

    /** True once it stands at the milestone. */
    boolean stopped(long millis) {
        try {
            return stops.poll(millis, TimeUnit.MILLISECONDS) != null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean alive() {
        return process.alive();
    }

    void kill() {
        process.kill();
    }

    void pause() {
        process.pause();
    }

    void proceed() {
        process.proceed();
    }

    void start() {
        process = started();
    }

    @Override
    public void close() {
        process.close();
    }
}
