package inspectorate.infra.processes;

import inspectorate.infra.InspectorateApplication;
import inspectorate.query.projection.Milestone;
import java.util.Scanner;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The application, told on its input where to stop: {@code DOSSIERS_WRITTEN 3} holds the thread that gets there for the
 * third time, and says so. Whoever told it then kills it. {@code DOSSIERS_WRITTEN 0} lets all go on.
 */
final class WatchedInspectorate {

    static final String STOPPED = "stopped at ";

    private record Stop(Milestone at, AtomicInteger left, CountDownLatch held) {}

    private static volatile @Nullable Stop stop;

    private WatchedInspectorate() {}

    public static void main(String[] arguments) {
        Milestone.watch(WatchedInspectorate::reached);
        Thread.ofPlatform().daemon().start(WatchedInspectorate::listen);
        InspectorateApplication.main(arguments);
    }

    private static void listen() {
        var told = new Scanner(System.in);
        while (told.hasNext()) {
            var before = stop;
            stop = new Stop(Milestone.valueOf(told.next()), new AtomicInteger(told.nextInt()), new CountDownLatch(1));
            if (before != null) {
                before.held.countDown();
            }
        }
    }

    private static void reached(Milestone milestone) {
        var wanted = stop;
        if (wanted == null || wanted.at != milestone || wanted.left.decrementAndGet() != 0) {
            return;
        }
        System.out.println(STOPPED + milestone);
        try {
            wanted.held.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
