package inspectorate.infra;

import inspectorate.infra.Officer.Answer;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.web.client.RestClientException;

/** Asks again while processes start, die and take over from each other. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Whoever asks without pause takes the processor from what is waited for. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Patience() {}

    public static void until(BooleanSupplier so) {
        until(so::getAsBoolean, done -> done);
    }

    public static <T> T until(Supplier<T> asked, Predicate<? super T> enough) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        Object last = "nothing";
        while (System.nanoTime() < deadline) {
            try {
                var answer = asked.get();
                if (enough.test(answer)) {
                    return answer;
                }
                last = answer instanceof Answer said ? said.status() + " " + said.body() : answer;
            } catch (RestClientException gone) {
                last = gone;
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("Never as it should be, at last: " + last);
    }
}
