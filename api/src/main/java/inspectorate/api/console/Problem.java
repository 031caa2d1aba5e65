package inspectorate.api.console;

import inspectorate.api.problems.RuleFields;
import inspectorate.domain.RuleViolated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not done, for the page the caller comes back to.
 *
 * @param field beside which it is said; null where it concerns the whole
 */
public record Problem(
        String text,
        String article,
        boolean confirmable,
        @Nullable String field) implements Serializable {

    static Problem of(Unreadable wrong, Show show) {
        return new Problem(show.word(wrong.key(), wrong.typed()), "", false, wrong.field());
    }

    /** What it was about is there no more. */
    static Problem gone(Show show) {
        return new Problem(show.word("problem.gone"), "", false, null);
    }

    static Problem of(RuleViolated refused, Show show) {
        var rule = refused.rule();
        var text = show.rule(rule);
        return new Problem(
                refused.detail().isEmpty() ? text : text + "：" + refused.detail(),
                rule.article(),
                rule.confirmable(),
                RuleFields.of(refused).orElse(null));
    }
}
