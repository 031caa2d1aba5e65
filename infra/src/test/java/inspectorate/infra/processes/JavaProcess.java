package inspectorate.infra.processes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A program of ours in a process of its own, on the classpath and the JDK of the tests; what it says is in its log. */
final class JavaProcess implements AutoCloseable {

    private final Process process;
    private final Path log;
    private final CountDownLatch ready = new CountDownLatch(1);

    JavaProcess(Class<?> program, Path log, String readyWord, Consumer<String> each, List<String> arguments) {
        this.log = log;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        try {
            Files.createDirectories(log.getParent());
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(() -> read(readyWord, each));
    }

    private void read(String readyWord, Consumer<String> each) {
        try (var said = process.inputReader();
                var kept = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            copy(said, line -> {
                kept.write(line);
                kept.newLine();
                kept.flush();
                if (line.contains(readyWord)) {
                    ready.countDown();
                }
                each.accept(line);
            });
        } catch (IOException ended) {
            // its end is seen by who waits for it
        }
    }

    private interface Line {
        void take(String line) throws IOException;
    }

    private static void copy(BufferedReader said, Line each) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            each.take(line);
        }
    }

    JavaProcess awaitReady() {
        long deadline = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        try {
            while (!ready.await(50, TimeUnit.MILLISECONDS)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("It does not start; see " + log);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        return this;
    }

    void tell(String line) {
        try {
            var ear = process.outputWriter();
            ear.write(line);
            ear.newLine();
            ear.flush();
        } catch (IOException deaf) {
            throw new UncheckedIOException(deaf);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** SIGKILL: nothing in it is finished or told. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** SIGSTOP, until it is continued. */
    void pause() {
        signal("STOP", process.pid());
    }

    void proceed() {
        signal("CONT", process.pid());
    }

    static void signal(String name, long pid) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** SIGTERM, and time to end. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
