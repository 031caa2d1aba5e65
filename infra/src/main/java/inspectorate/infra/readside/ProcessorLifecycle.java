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
    private volatile boolean running;

    ProcessorLifecycle(PooledStreamingEventProcessor processor) {
        this.processor = processor;
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
