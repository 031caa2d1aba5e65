package inspectorate.infra.readside;

import inspectorate.query.projection.ReadSide;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks every second for what other processes did with generations: a switch there is a switch here. A process by itself
 * looks until no switch is left in which it died.
 */
final class GenerationWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ReadSide readSide;
    private final Supplier<Map<String, Integer>> pointers;
    private final boolean building;
    private final boolean shared;
    private volatile boolean running;

    GenerationWatch(ReadSide readSide, Supplier<Map<String, Integer>> pointers, boolean building, boolean shared) {
        this.readSide = readSide;
        this.pointers = pointers;
        this.building = building;
        this.shared = shared;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("generations").start(this::watch);
    }

    private void watch() {
        dropRemains();
        while (running) {
            try {
                if (shared) {
                    readSide.follow(pointers.get(), building);
                } else if (readSide.endSwitches()) {
                    return;
                }
            } catch (RuntimeException unreachable) {
                LOG.warn("Generations cannot be followed at present: {}", unreachable.toString());
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void dropRemains() {
        try {
            readSide.dropRemains();
        } catch (RuntimeException unreachable) {
            LOG.warn("What is left of dropped generations stays until the next start: {}", unreachable.toString());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
