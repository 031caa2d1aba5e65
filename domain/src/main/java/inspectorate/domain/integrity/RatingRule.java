package inspectorate.domain.integrity;

import inspectorate.domain.Rule;

public enum RatingRule implements Rule {
    YEAR_IS_OVER("企业劳动保障守法诚信等级评价办法", "A year is rated after it has ended"),
    TERRITORY_IS_RATED_ONE_RUN_AT_A_TIME(
            "", "This territory is being rated for that year; wait until the run has ended"),
    RATING_RUN_IS_RUNNING("", "This rating run is not running");

    private final String article;
    private final String text;

    RatingRule(String article, String text) {
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
