package inspectorate.query.projection;

/** How long a step was at work; what it waited in between takes nothing from others, and calls for no rest. */
final class Effort {

    private long began = System.nanoTime();

    void pause(long millis) throws InterruptedException {
        long paused = System.nanoTime();
        Thread.sleep(millis);
        began += System.nanoTime() - paused;
    }

    long nanos() {
        return System.nanoTime() - began;
    }
}
