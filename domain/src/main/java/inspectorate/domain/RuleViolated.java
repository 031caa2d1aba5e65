package inspectorate.domain;

/** The only exception a decision throws. */
public final class RuleViolated extends RuntimeException {

    private final transient Rule rule;
    private final String detail;

    public RuleViolated(Rule rule) {
        this(rule, "");
    }

    /** @param detail what the rule met, such as the event that depends on a retracted one; never personal data */
    public RuleViolated(Rule rule, String detail) {
        super(detail.isEmpty() ? rule.text() : rule.text() + ": " + detail);
        this.rule = rule;
        this.detail = detail;
    }

    public Rule rule() {
        return rule;
    }

    public String detail() {
        return detail;
    }
}
