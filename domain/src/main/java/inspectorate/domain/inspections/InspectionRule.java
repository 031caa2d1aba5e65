package inspectorate.domain.inspections;

import inspectorate.domain.Rule;

public enum InspectionRule implements Rule {
    INSPECTION_IS_RECORDED_ONCE("", "This visit is already recorded; correct that fact"),
    FINDING_NAMES_AN_ITEM("劳动保障监察条例 11", "A finding names one of the inspection items I01 to I10"),
    INSPECTOR_IS_CERTIFIED("行政处罚法 42", "The inspector has no inspector's certificate that is valid on that day"),
    WORKERS_ARE_NOT_NEGATIVE("", "A number of workers is never negative");

    private final String article;
    private final String text;

    InspectionRule(String article, String text) {
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
