package inspectorate.domain.bookkeeping;

import inspectorate.domain.Rule;

public enum RegisterRule implements Rule {
    CREDIT_CODE_NAMES_ONE_EMPLOYER(
            "GB 32100-2015", "This credit code belongs to another employer's file in this jurisdiction"),
    CODE_NAMES_ONE_FILE_ASKED_FOR(
            "", "Several jurisdictions have a file with this credit code; say in which one you look for it"),
    IDEMPOTENCY_KEY_NAMES_ONE_COMMAND("", "This idempotency key was used for another content; use a new key"),
    PAPER_NUMBER_IS_NEXT("", "Another paper has just taken this number; the paper is set anew with the next one"),
    PAPER_REGISTER_IS_OPENED_FIRST(
            "", "A register is opened at a number above 1, and before any number is given in it"),
    MIGRATED_NUMBER_IS_BEFORE_OURS(
            "",
            "This number is one of those given here; open the register at a later number before old papers come in");

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
