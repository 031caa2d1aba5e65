package inspectorate.domain.cases;

import inspectorate.domain.Rule;

public enum CaseRule implements Rule {
    CASE_IS_REGISTERED_ONCE("", "This case is already registered"),
    CASE_STAYS_WITH_ITS_EMPLOYER(
            "", "This case was registered for another employer before; register it as a case of its own"),
    CASE_IS_REGISTERED("", "There is no such case; register the complaint, report or clue first"),
    ACCEPTANCE_NEEDS_INTAKE(
            "关于实施《劳动保障监察条例》若干规定 18", "Only a registered matter that is not yet decided on can be accepted or refused"),
    FILING_NEEDS_ACCEPTANCE(
            "劳动保障监察条例 14", "A complaint is filed once it has been accepted; a report or clue once it is registered"),
    ONE_OPEN_CASE_PER_ACT(
            "", "Another case on the same act of this employer is open; merge this one into it or close it first"),
    LEAD_INSPECTOR_IS_NAMED("关于实施《劳动保障监察条例》若干规定 20", "Filing names exactly one lead inspector"),
    ARREARS_NEED_OPEN_CASE("劳动保障监察条例 11", "Wage arrears are reported in a case that is still open"),
    ARREARS_ARE_RESTATED_FORWARD(
            "",
            "A later day's arrears are reported in this case already: date this report no earlier, or correct that"
                    + " one"),
    ARREARS_SAY_SOMETHING("", "Report at least the workers concerned or an amount"),
    AMOUNTS_ARE_NOT_NEGATIVE("", "An amount or a number of workers is never negative"),
    ONE_CURRENCY("", "All amounts of a case are in the currency of its jurisdiction"),
    ORDER_NEEDS_FILED_CASE("劳动保障监察条例 18", "A rectification order is issued in a filed case that has no order running"),
    DUE_DATE_FOLLOWS_ISSUE("劳动保障监察条例 18", "A rectification order falls due after the day it is issued"),
    ORDER_NAMES_ITS_TERM("劳动保障监察条例 18", "A rectification order names the day by which it must be carried out"),
    RECTIFICATION_NEEDS_ORDER("劳动保障监察条例 18", "Rectification is verified against a rectification order"),
    BREACH_NEEDS_RUNNING_ORDER("劳动保障监察条例 30", "Only a running rectification order can become overdue"),
    BREACH_FOLLOWS_DUE_DATE("劳动保障监察条例 30", "The order is not overdue before the day after its due date"),
    IN_TIME_MEANS_BY_THE_DUE_DATE("劳动保障监察条例 18", "After its due date an order is rectified late, before it in time"),
    PAYMENT_NEEDS_OPEN_CASE("劳动保障监察条例 26", "A payment is recorded in an accepted case that is not closed"),
    PAYMENT_WITHIN_WHAT_IS_OWED("", "More is paid than is owed; confirm it if it is so"),
    DECISION_NEEDS_FILED_CASE("劳动保障监察条例 18", "A handling or penalty decision needs a filed case that is not closed"),
    HANDOVER_NEEDS_FILED_CASE(
            "行政执法机关移送涉嫌犯罪案件的规定 3", "Police, court and absconding are recorded in a filed case that is not closed"),
    PUBLICATION_NEEDS_FILED_CASE("重大劳动保障违法行为社会公布办法", "Only a filed case can be published"),
    CLOSING_NEEDS_RESULT("劳动保障监察条例 18", "A case is closed when filed and no rectification order is running"),
    COURT_NEEDS_UNPERFORMED_DECISION(
            "行政强制法 53、保障农民工工资支付条例 42",
            "The court is asked to enforce a served decision or an overdue order to pay wages"),
    WITHDRAWAL_NEEDS_UNDECIDED_CASE("劳动保障监察条例 18", "Only a case without order or decision can be withdrawn"),
    FACTS_FOLLOW_ONE_ANOTHER("", "The dates contradict one another: this fact lies before the one it follows"),
    MIGRATED_FILE_BEGINS_WITH_INTAKE("", "A migrated file begins with its intake and concerns one case"),
    REASON_IS_STATED("", "State the reason");

    private final String article;
    private final String text;

    CaseRule(String article, String text) {
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

    @Override
    public boolean confirmable() {
        return this == PAYMENT_WITHIN_WHAT_IS_OWED;
    }
}
