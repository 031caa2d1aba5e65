package inspectorate.infra.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Sixteen clients at once, each sending its next request when the last one was answered. */
final class Clients {

    static final int COUNT = 16;

    @FunctionalInterface
    interface Request {
        void send(int client, int number) throws Exception;
    }

    private Clients() {}

    static Measured measure(int requests, Request request) {
        return Measured.of(requests, () -> send(requests, request));
    }

    /** Each client takes the next request when its last one was answered. */
    static void send(int requests, Request request) throws InterruptedException {
        var ready = new CountDownLatch(COUNT);
        var start = new CountDownLatch(1);
        var next = new AtomicInteger();
        var failed = new AtomicReference<Exception>();
        var threads = new Thread[COUNT];
        for (int client = 0; client < COUNT; client++) {
            int mine = client;
            threads[client] = Thread.ofPlatform().start(() -> {
                ready.countDown();
                try {
                    start.await();
                    for (int number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                        request.send(mine, number);
                    }
                } catch (Exception wrong) {
                    failed.compareAndSet(null, wrong);
                }
            });
        }
        ready.await();
        start.countDown();
        for (var thread : threads) {
            thread.join();
        }
        if (failed.get() != null) {
            throw new IllegalStateException(failed.get());
        }
    }
}
