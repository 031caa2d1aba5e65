package inspectorate.infra.readside;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;

final class Threads {

    private Threads() {}

    static ScheduledExecutorService named(String name, int count) {
        return Executors.newScheduledThreadPool(count, new AxonThreadFactory(name));
    }
}
