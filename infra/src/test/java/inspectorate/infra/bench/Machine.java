package inspectorate.infra.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    /** Runnable processes over the last minute: above the number of cores, others were at work as well. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Processor time of this process and of the database it started. */
    static long processorNanos() {
        long nanos =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
        return nanos + database().mapToLong(Machine::processorNanos).sum();
    }

    private static Stream<ProcessHandle> database() {
        try {
            var pid = Files.readAllLines(Bench.DATA.resolve("postgres/postmaster.pid"))
                    .getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip())).stream()
                    .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()));
        } catch (IOException none) {
            return Stream.empty();
        }
    }

    private static long processorNanos(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    static String describe() {
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %s heap of %d MB, Java %s on %s",
                Runtime.getRuntime().availableProcessors(),
                processor(),
                ManagementFactory.getGarbageCollectorMXBeans().getFirst().getName(),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version().feature(),
                System.getProperty("os.name"));
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException elsewhere) {
            return System.getProperty("os.arch");
        }
    }
}
