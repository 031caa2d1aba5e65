package inspectorate.infra.jobs;

import inspectorate.query.projection.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.util.ErrorHandler;

/** Scheduled work is tried again when its time comes; while a store is down a line each time says enough. */
@Component
class ScheduledFailures implements SimpleAsyncTaskSchedulerCustomizer, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledFailures.class);

    @Override
    public void customize(SimpleAsyncTaskScheduler scheduler) {
        scheduler.setErrorHandler(this);
    }

    @Override
    public void handleError(Throwable failure) {
        if (Outage.isBehind(failure)) {
            LOG.warn("Scheduled work waits for a store that cannot be reached: {}", failure.toString());
        } else {
            LOG.error("Scheduled work failed", failure);
        }
    }
}
