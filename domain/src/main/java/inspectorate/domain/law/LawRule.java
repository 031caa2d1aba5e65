package inspectorate.domain.law;

import inspectorate.domain.Rule;

/** Refusals of the calendar, the profiles and the decision tables. */
public enum LawRule implements Rule {
    CALENDAR_MISSING(
            "全国年节及纪念日放假办法 6",
            "No holiday table is loaded for this year; import the official notice, the days are never guessed"),
    JURISDICTION_HAS_NO_VALUE("", "This jurisdiction has no value for"),
    PERIOD_IS_EXTENDED_ONCE("劳动保障监察条例 17", "A period is extended once"),
    PERIOD_CAN_BE_EXTENDED("", "Nothing allows this period to be extended here"),
    EXTENSION_PRECEDES_EXPIRY("劳动保障监察条例 17", "An extension is approved before the period it extends has ended"),
    EXTENSION_FOLLOWS_THE_START("劳动保障监察条例 17", "An extension is approved once the period runs, not before"),
    EXTENSION_WITHIN_ITS_LIMIT("劳动保障监察条例 17", "The extension is longer than the law allows"),
    PAUSE_LIES_WITHIN_THE_PERIOD("", "A pause begins after the start and ends after it began; pauses do not overlap"),
    LEGAL_RULE_EXISTS("", "There is no such rule or deadline here"),
    RULE_HAS_A_PERIOD("", "This rule decides without a period; ask it with its inputs"),
    PROFILE_EXISTS("", "There is no such profile or jurisdiction"),
    INPUT_IS_GIVEN("", "The question lacks"),
    INPUT_IS_ASKED_FOR("", "The rule does not ask for"),
    INPUT_IS_READABLE("", "The value cannot be read"),
    FINE_WITHIN_ITS_RANGE("行政处罚法 34", "The amount lies outside the range of the law"),
    FINE_WITHIN_ITS_TIER("行政处罚法 34", "The amount lies outside the tier; deviate only with reason and approval");

    private final String article;
    private final String text;

    LawRule(String article, String text) {
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
