package inspectorate.infra.readside;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.context.SmartLifecycle;

/** Starts the processor once everything it writes to is there, and lets it finish its batch before that goes. */
final class ProcessorLifecycle implements SmartLifecycle {

    private static final int FINISH_SECONDS = 20;

    private final PooledStreamingEventProcessor processor;
    private final Runnable stopped;
    private volatile boolean running;

    /** @param stopped is told once its claims are given back */
    ProcessorLifecycle(PooledStreamingEventProcessor processor, Runnable stopped) {
        this.processor = processor;
        this.stopped = stopped;
    }

    @Override
    public void start() {
        processor.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            processor.shutdownAsync().get(FINISH_SECONDS, TimeUnit.SECONDS);
            stopped.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException unfinished) {
            // the batch is delivered again at the next start
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
