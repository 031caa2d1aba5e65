package inspectorate.infra.readside;

import inspectorate.api.operations.Verifications;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Verifies everything at the hours that are set, and goes on with verifications that lost their process. */
@Component
@EnableScheduling
class VerificationSchedule {

    private final Verifications verifications;
    private final int percent;

    VerificationSchedule(Verifications verifications, @Value("${inspectorate.verification.percent:100}") int percent) {
        this.verifications = verifications;
        this.percent = percent;
    }

    @Scheduled(cron = "${inspectorate.verification.cron:-}")
    void verify() {
        verifications.start(List.of(), percent);
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 60_000)
    void resume() {
        verifications.resume();
    }
}
