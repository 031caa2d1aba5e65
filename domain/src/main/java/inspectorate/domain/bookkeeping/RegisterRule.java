package inspectorate.domain.bookkeeping;

import inspectorate.domain.Rule;

public enum RegisterRule implements Rule {
    CREDIT_CODE_NAMES_ONE_EMPLOYER(
            "GB 32100-2015", "This credit code belongs to another employer's file in this jurisdiction"),
    IDEMPOTENCY_KEY_NAMES_ONE_COMMAND("", "This idempotency key was used for another content; use a new key");

    private final String article;
    private final String text;

    RegisterRule(String article, String text) {
        this.article = article;
        this.text = text;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public String text() {
        return text;
    }
}
