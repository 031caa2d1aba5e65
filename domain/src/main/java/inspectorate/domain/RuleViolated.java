package inspectorate.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The only exception a decision throws. */
public final class RuleViolated extends RuntimeException {

    private final transient Rule rule;
    private final String detail;
    private final @Nullable String field;

    public RuleViolated(Rule rule) {
        this(rule, "");
    }

    /** @param detail what the rule met, such as the event that depends on a retracted one; never personal data */
    public RuleViolated(Rule rule, String detail) {
        this(rule, detail, null);
    }

    private RuleViolated(Rule rule, String detail, @Nullable String field) {
        super(detail.isEmpty() ? rule.text() : rule.text() + ": " + detail);
        this.rule = rule;
        this.detail = detail;
        this.field = field;
    }

    /** @param field of the command, where the same rule speaks of many */
    public static RuleViolated at(String field, Rule rule) {
        return new RuleViolated(rule, "", field);
    }

    public Rule rule() {
        return rule;
    }

    public String detail() {
        return detail;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
