package inspectorate.domain.cases;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One act and its fine (R-PEN). Amounts are in yuan, as the law states its own.
 *
 * @param rule such as {@code R-PEN-25}
 * @param act its name; the same act under several rules bears the higher fine only
 * @param amount owed, under-reported or illegal income
 * @param tier LIGHT, ORDINARY or HEAVY, where the province publishes tiers
 */
public record FinedAct(
        String rule,
        String act,
        @Nullable Integer workers,
        @Nullable BigDecimal amount,
        @Nullable Integer months,
        @Nullable BigDecimal hours,
        boolean serious,
        boolean unlicensed,
        @Nullable String tier,
        boolean deviationApproved,
        BigDecimal chosen) {

    /** What the calculator asks. */
    Map<String, String> answers(boolean orderExpired) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("rule", rule);
        answers.put("act", act);
        put(answers, "workers", workers);
        put(answers, "amount", amount);
        put(answers, "months", months);
        put(answers, "hours", hours);
        put(answers, "tier", tier);
        answers.put("serious", String.valueOf(serious));
        answers.put("unlicensed", String.valueOf(unlicensed));
        answers.put("deviationApproved", String.valueOf(deviationApproved));
        answers.put("orderExpired", String.valueOf(orderExpired));
        answers.put("chosen", chosen.toPlainString());
        return answers;
    }

    private static void put(Map<String, String> answers, String name, @Nullable Object answer) {
        if (answer != null) {
            answers.put(name, answer instanceof BigDecimal number ? number.toPlainString() : answer.toString());
        }
    }
}
