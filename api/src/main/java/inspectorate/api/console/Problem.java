package inspectorate.api.console;

import inspectorate.domain.RuleViolated;
import java.io.Serializable;

/** Why something was not done, for the page the caller comes back to. */
public record Problem(String text, String article, boolean confirmable) implements Serializable {

    static Problem of(String text) {
        return new Problem(text, "", false);
    }

    static Problem of(RuleViolated refused, Show show) {
        var rule = refused.rule();
        var text = show.rule(rule);
        return new Problem(
                refused.detail().isEmpty() ? text : text + "：" + refused.detail(), rule.article(), rule.confirmable());
    }
}
