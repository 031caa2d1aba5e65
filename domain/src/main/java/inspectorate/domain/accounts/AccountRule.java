package inspectorate.domain.accounts;

import inspectorate.domain.Rule;

public enum AccountRule implements Rule {
    ACCOUNT_IS_OPENED_ONCE("", "This account is already open"),
    ACCOUNT_IS_OPEN("", "There is no such open account"),
    ACCOUNT_HAS_A_ROLE("", "An account needs at least one role"),
    NAMED_OFFICER_HAS_AN_ACCOUNT("", "There is no such account; look at the login or the account's id again");

    private final String article;
    private final String text;

    AccountRule(String article, String text) {
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
