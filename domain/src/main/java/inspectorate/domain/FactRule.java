package inspectorate.domain;

/** Rules that hold for every fact, whatever it is about. */
public enum FactRule implements Rule {
    BUSINESS_DATE_NOT_IN_FUTURE("", "The business date lies in the future; enter the day on which it happened"),
    BUSINESS_DATE_IS_PLAUSIBLE("", "The business date lies before 1949-10-01; check the year"),
    FACT_EXISTS("", "There is no such fact in this history, or it has been retracted already"),
    LATER_FACT_DEPENDS_ON_IT("", "A later fact depends on this one; retract or correct that one first"),
    CORRECTION_KEEPS_KIND("", "A correction states the same kind of fact again; retract the fact and record another"),
    CORRECTION_CHANGES_SOMETHING("", "The correction says the same as the fact it would replace"),
    REASON_IS_GIVEN("", "A retraction or correction needs a reason"),
    IDENTITY_FITS("", "An identity, such as the path of a grid cell, has at most 255 characters; choose a shorter one"),
    FACT_FITS("", "This says more than 64 KB; shorten it, or put what is longer into the case's folder as a file");

    private final String article;
    private final String text;

    FactRule(String article, String text) {
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
