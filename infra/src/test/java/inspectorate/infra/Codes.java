package inspectorate.infra;

import inspectorate.domain.ids.CreditCode;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Invented credit codes whose check characters are right. */
final class Codes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Codes() {}

    static String fresh() {
        var body = "91340111MA" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        return Stream.of("0123456789X".split(""))
                .flatMap(check -> ALPHABET.chars().mapToObj(last -> body + check + (char) last))
                .filter(code -> new CreditCode(code).checksumHolds())
                .findFirst()
                .orElseThrow();
    }
}
