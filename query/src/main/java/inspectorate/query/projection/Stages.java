package inspectorate.query.projection;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Adds up what each stage of one piece of work takes; for one thread. */
final class Stages {

    private final Map<BatchStage, Long> nanos = new EnumMap<>(BatchStage.class);

    <T> T time(BatchStage stage, Supplier<T> work) {
        long began = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.merge(stage, System.nanoTime() - began, Long::sum);
        }
    }

    void time(BatchStage stage, Runnable work) {
        time(stage, () -> {
            work.run();
            return true;
        });
    }

    void tell(BatchWatch watch) {
        nanos.forEach((stage, took) -> watch.spent(stage, Duration.ofNanos(took)));
    }
}
