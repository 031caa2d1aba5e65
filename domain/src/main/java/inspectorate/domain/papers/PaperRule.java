package inspectorate.domain.papers;

import inspectorate.domain.Rule;

public enum PaperRule implements Rule {
    PAPER_IS_ISSUED_ONCE("", "This paper has been issued already"),
    MIGRATED_NUMBER_IS_NEW("", "A paper with this number has already been recorded in this jurisdiction"),
    PAPER_IS_VALID("", "There is no such paper, or it has been voided already; what is void stays void"),
    VOIDING_STATES_REASON("", "Voiding a paper or a number states its reason"),
    PAPER_NAMES_ITS_DAY("行政处罚法 59", "A paper names the exact day on which it is issued"),
    NUMBER_IS_OF_ITS_YEAR("", "A paper is numbered in the year in which it is issued"),
    NUMBER_IS_STATED("", "A paper of an old file states its number"),
    PAPER_TELLS_EVERYTHING("行政处罚法 59", "The paper lacks something it must say; fill it in"),
    PAPER_CAN_BE_PRINTED("", "A character cannot be printed with the fonts that are here; write it otherwise"),
    REGION_IS_NAMED("", "The jurisdiction's profile does not say how it is called in the numbers of its papers");

    private final String article;
    private final String text;

    PaperRule(String article, String text) {
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
