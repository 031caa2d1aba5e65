package inspectorate.infra.sweep;

import inspectorate.api.sweep.OpenActTakeover;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Until it is done, some time after the start and now and then. */
@Component
@ConditionalOnProperty(name = "inspectorate.sweep", matchIfMissing = true)
class OpenActSchedule {

    private final OpenActTakeover takeover;

    OpenActSchedule(OpenActTakeover takeover) {
        this.takeover = takeover;
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 600_000)
    void takeOver() {
        takeover.begin();
    }
}
