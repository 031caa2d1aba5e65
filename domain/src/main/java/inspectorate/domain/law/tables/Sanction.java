package inspectorate.domain.law.tables;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One amount the law lets impose, in yuan, both ends included.
 *
 * @param act the act it is for: one act is fined once
 * @param target whom it meets
 * @param chosen what was chosen within the range; null while nothing is
 */
public record Sanction(
        String rule,
        String article,
        String act,
        Kind kind,
        Target target,
        BigDecimal min,
        BigDecimal max,
        @Nullable BigDecimal chosen) {

    public enum Kind {
        FINE,
        /** 加付赔偿金: goes to the workers and is no fine. */
        COMPENSATION,
        /** 滞纳金: goes to the insurance fund and is no fine. */
        LATE_FEE
    }

    public enum Target {
        UNIT,
        /** Persons in charge or directly responsible, each. */
        PERSON
    }

    boolean fine() {
        return kind == Kind.FINE;
    }

    Sanction chosen(@Nullable BigDecimal amount) {
        return new Sanction(rule, article, act, kind, target, min, max, amount);
    }
}
