package inspectorate.query.projection;

import inspectorate.domain.Rule;

/** For which instants an answer can be given that never changes. */
public enum AsOfRule implements Rule {
    KNOWN_AT_IS_PAST("The instant as known at which you ask lies in the future; choose an earlier one"),
    KNOWN_AT_IS_SETTLED(
            "Facts of that instant may still be on their way into the store; ask for an earlier one, or again in a"
                    + " moment");

    private final String text;

    AsOfRule(String text) {
        this.text = text;
    }

    @Override
    public String article() {
        return "";
    }

    @Override
    public String text() {
        return text;
    }
}
