package inspectorate.domain.papers;

import inspectorate.domain.Rule;

public enum PaperRule implements Rule {
    PAPER_IS_ISSUED_ONCE("", "This paper has been issued already"),
    MIGRATED_NUMBER_IS_NEW("", "A paper with this number has already been recorded in this jurisdiction"),
    PAPER_IS_VALID("", "There is no such paper, or it has been voided already; what is void stays void"),
    VOIDING_STATES_REASON("", "Voiding a paper or a number states its reason"),
    PAPER_BELONGS_TO_A_MATTER("劳动保障监察条例 15", "There is no such matter to issue a paper in"),
    NOTICE_TELLS_AN_ACCEPTANCE("关于实施《劳动保障监察条例》若干规定 18", "The complaint has not been accepted"),
    FORM_FILES_WHAT_IS_ADMITTED("关于实施《劳动保障监察条例》若干规定 18", "A complaint is accepted before it is filed"),
    PAPER_GIVES_AN_ORDER("劳动保障监察条例 18", "No rectification order stands in this case; record the order first"),
    NOTICE_FOLLOWS_THE_INVESTIGATION(
            "劳动保障监察条例 19", "The notice follows the end of the investigation or an overdue order"),
    NOTICE_ANSWERS_A_REQUEST("行政处罚法 64", "Nobody has asked for a hearing"),
    PAPER_GIVES_A_PENALTY("行政处罚法 59", "No penalty decision stands in this case; decide first"),
    PAPER_GIVES_A_HANDLING("劳动保障监察条例 18", "No handling decision stands in this case; decide first"),
    REPORT_TELLS_A_RESULT("劳动保障监察条例 18", "The case has no result to report"),
    LETTER_FOLLOWS_ITS_TRANSFER("行政执法机关移送涉嫌犯罪案件的规定 5", "Nobody has decided to transfer this case"),
    PAPER_FOLLOWS_ITS_BASIS("行政处罚法 59", "The paper is dated before what it rests on"),
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
