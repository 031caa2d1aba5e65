package inspectorate.domain.cases;

import inspectorate.domain.Rule;

/** Refusals of the procedure of a case. Those of the state machine come first, then what each step must satisfy. */
public enum ProcedureRule implements Rule {
    SUPPLEMENT_NEEDS_INTAKE(
            "关于实施《劳动保障监察条例》若干规定 18", "Material is asked for while a matter is registered and not decided on"),
    SUPPLEMENT_ANSWERS_REQUEST("关于实施《劳动保障监察条例》若干规定 18", "Material is handed in once it has been asked for"),
    ASSESSMENT_PRECEDES_ACCEPTANCE(
            "关于实施《劳动保障监察条例》若干规定 18", "A matter is assessed before it is decided whether to accept it"),
    REDIRECTION_PRECEDES_ACCEPTANCE(
            "劳动保障监察条例 18", "A matter is passed on before it is accepted; afterwards transfer the case"),
    GROUP_NEEDS_OPEN_CASE("", "A group names its representatives before the investigation has ended"),
    GREEN_CHANNEL_PRECEDES_FILING("", "The green channel is opened before the case is filed"),
    RESULT_IS_TOLD_ONCE_THERE_IS_ONE("保障农民工工资支付条例 10", "There is no result to tell yet"),
    TEAM_NEEDS_FILED_CASE("关于实施《劳动保障监察条例》若干规定 20", "Lead and co-inspectors change in a filed case that is not closed"),
    RECUSAL_NEEDS_FILED_CASE("行政处罚法 43", "Recusal is asked for and decided in a filed case before its decision"),
    EVIDENCE_NEEDS_FILED_CASE("行政处罚法 46", "Evidence belongs to a filed case that is not decided"),
    HOLD_NEEDS_INVESTIGATION("行政处罚法 56", "Evidence is registered and held while the investigation runs"),
    ACCOUNTS_NEED_INVESTIGATION("保障农民工工资支付条例 40", "Accounts and assets are looked up while the investigation runs"),
    EXTENSION_NEEDS_INVESTIGATION("劳动保障监察条例 17", "Only a running investigation is extended"),
    SUSPENSION_NEEDS_INVESTIGATION("浙江省劳动保障监察条例 30", "Only a running investigation is suspended"),
    RESUMPTION_NEEDS_SUSPENSION("浙江省劳动保障监察条例 30", "Only a suspended investigation is resumed"),
    CONCLUSION_NEEDS_INVESTIGATION("劳动保障监察条例 17", "Only a running investigation is concluded"),
    SERVICE_NEEDS_RUNNING_ORDER("劳动保障监察条例 18", "Only a running rectification order is served"),
    EXTENSION_NEEDS_RUNNING_ORDER("", "A rectification order is extended before it is overdue"),
    PROOF_NEEDS_ORDER("劳动保障监察条例 18", "Proof of rectification answers a rectification order"),
    REVOCATION_NEEDS_ORDER("", "There is no rectification order to revoke"),
    NOTICE_NEEDS_CONCLUDED_INVESTIGATION(
            "劳动保障监察条例 19", "The notice follows the end of the investigation or an overdue order"),
    STATEMENT_NEEDS_NOTICE("行政处罚法 45", "Statement and defence, and their waiver, answer a notice"),
    HEARING_NEEDS_NOTICE("行政处罚法 63", "A hearing is asked for after the notice and before the review"),
    HEARING_NEEDS_REQUEST("行政处罚法 64", "A hearing is held once it has been asked for"),
    REVIEW_NEEDS_NOTICE("行政处罚法 58", "The legal review follows the notice or the hearing"),
    DISCUSSION_NEEDS_NOTICE("行政处罚法 57", "The collective discussion follows the notice, hearing or review"),
    SERVICE_NEEDS_DECISION("行政处罚法 61", "There is no decision to serve"),
    PERFORMANCE_NEEDS_SERVED_DECISION("行政处罚法 66", "A decision is performed, challenged and demanded once it is served"),
    PREMIUMS_NEED_FILED_CASE("劳动保障监察条例 27", "Premiums are recorded in a filed case that is not closed"),
    TRANSFER_NEEDS_OPEN_CASE(
            "行政执法机关移送涉嫌犯罪案件的规定 5", "Transfer is proposed and decided in a filed case until its decision is served"),
    POLICE_ANSWERS_A_TRANSFER("行政执法机关移送涉嫌犯罪案件的规定 8", "The case has not been handed over to the police"),
    DEPARTMENT_NEEDS_UNDECIDED_CASE("劳动保障监察条例 18", "A case goes to another department before it is decided"),
    ARCHIVE_NEEDS_CLOSED_CASE("关于实施《劳动保障监察条例》若干规定 40", "Only a closed case is archived"),
    REVISION_NEEDS_DECISION("关于实施《劳动保障监察条例》若干规定 39", "There is no decision to correct or revoke"),
    WRONG_CASE_NEEDS_REVISION("", "A wrong-case review follows a corrected or revoked decision"),
    MERGER_NEEDS_OPEN_CASE("", "Only an open case that is not decided is merged into another"),

    DAY_IS_EXACT("", "A step of the procedure states its day"),
    TEXT_IS_STATED("", "State what is asked for"),
    CO_INSPECTOR_IS_NAMED("劳动保障监察条例 16", "At least two inspectors work on a case: name a co-inspector beside the lead"),
    RECUSED_OFFICER_STAYS_OUT("行政处罚法 43", "This officer is recused from the case"),
    RECUSAL_IS_PENDING("行政处罚法 43", "No recusal of this officer is waiting for a decision"),
    RECUSAL_IS_DECIDED_BY_ANOTHER("浙江省劳动保障监察条例 24", "Nobody decides on their own recusal"),
    RECUSED_LEAD_IS_REPLACED("行政处罚法 43", "Change the team first: one of the present inspectors is recused"),
    NO_RECUSAL_IS_OPEN("行政处罚法 43", "Decide on the recusal first"),
    EVIDENCE_EXISTS("行政处罚法 46", "There is no such evidence, or it is excluded already"),
    HOLD_IS_RUNNING("行政处罚法 56", "There is no such hold, or it has ended"),
    HOLD_IS_DECIDED_IN_TIME("行政处罚法 56", "The hold has lapsed; it can no longer be decided on"),
    HOLD_LAPSES_AFTER_ITS_TERM("行政处罚法 56", "The hold is still running"),
    ACCOUNTS_CONCERN_ARREARS("保障农民工工资支付条例 40", "Accounts and assets are looked up in wage-arrears cases only"),
    ACCOUNTS_ARE_APPROVED_HIGH_ENOUGH("保障农民工工资支付条例 40", "The approval comes from a department of city level or higher"),
    INVESTIGATION_IS_EXTENDED_ONCE("劳动保障监察条例 17", "The investigation was extended already"),
    EXTENSION_PRECEDES_THE_END(
            "劳动保障监察条例 17", "The time of the investigation has run out; it can no longer be extended"),
    ASSESSMENT_ALLOWS_IT("关于实施《劳动保障监察条例》若干规定 18", "The assessment of this matter comes to another outcome"),
    REPRESENTATIVES_WITHIN_LIMIT("浙江省劳动保障监察条例 20", "Too many representatives for this jurisdiction"),
    GREEN_CHANNEL_IS_FOR_ARREARS("保障农民工工资支付条例 10", "The green channel is for wage arrears"),
    OUTCOME_IS_FOUND("劳动保障监察条例 18", "The findings lead to no outcome of the law; state them completely"),
    INVESTIGATION_GOES_ON("劳动保障监察条例 17", "The investigation has been concluded"),
    HOLD_IS_DECIDED_FIRST("行政处罚法 56", "Decide first what becomes of the evidence that is held"),
    OUTCOME_ALLOWS_IT("劳动保障监察条例 18", "The investigation led to another outcome"),
    POSTING_SERVES_WHO_ABSCONDED(
            "最高人民法院关于审理拒不支付劳动报酬刑事案件适用法律若干问题的解释 4",
            "Posting serves an employer who absconded, and needs a photo or video"),
    ORDER_REACHED_WHO_ABSCONDED(
            "最高人民法院关于审理拒不支付劳动报酬刑事案件适用法律若干问题的解释 4",
            "The employer has absconded: the order is overdue only once it was served by posting"),
    TERM_WITHIN_LIMITS("劳动保障监察条例 18", "The term of the order is shorter or longer than allowed here"),
    ORDER_IS_EXTENDED_ONCE("", "The order was extended already"),
    ORDER_IS_EXTENDED_BEFORE_DUE("", "The order has fallen due; it can no longer be extended, and only to a later day"),
    FINE_IS_FOR_A_PENALTY("行政处罚法 9", "Only a penalty decision imposes a fine"),
    FINE_IS_THE_SUM_OF_ITS_ACTS("行政处罚法 29", "The fine is not the sum of what is chosen for its acts"),
    ORDER_PRECEDES_THE_FINE("劳动保障监察条例 30", "This fine is possible only after an order that has expired"),
    HEARING_RIGHT_EXISTS("行政处罚法 63", "The law gives no right to a hearing here"),
    HEARING_IS_ASKED_FOR_IN_TIME("行政处罚法 64", "The time to ask for a hearing is over"),
    HEARING_PERIOD_IS_OVER("行政处罚法 64", "The time to ask for a hearing still runs"),
    HEARING_RIGHT_LAPSES_ONCE("行政处罚法 64", "It is recorded already that nobody asked for a hearing in time"),
    HEARING_IS_ANNOUNCED_IN_TIME("行政处罚法 64", "Place and time of a hearing are told at least seven working days before"),
    CHAIR_DID_NOT_INVESTIGATE("行政处罚法 64", "Who investigated does not chair the hearing"),
    HEARING_IS_HELD_ON_ITS_DAY("行政处罚法 64", "The hearing has no day yet, or is held before it"),
    REVIEWER_IS_QUALIFIED("行政处罚法 58", "The reviewer holds the legal-profession qualification"),
    REVIEWER_DID_NOT_INVESTIGATE("行政处罚法 58", "Who investigated does not review"),
    ENOUGH_TAKE_PART("行政处罚法 57", "Too few take part in the collective discussion"),
    LEAD_IS_CERTIFIED("行政处罚法 42", "The lead inspector has no inspector's certificate that is valid on that day"),
    CO_INSPECTORS_ARE_CERTIFIED("行政处罚法 42", "A co-inspector has no inspector's certificate that is valid on that day"),
    DELEGATION_IS_NEEDED(
            "劳动保障监察条例 4", "A unit below the department acts only by its written delegation, and you have none"),
    DELEGATION_IS_IN_FORCE("行政处罚法 20", "The delegation was not in force on that day"),
    DELEGATION_GIVES_THE_POWER("行政处罚法 20", "The delegation does not give the power for this step"),
    DELEGATION_COVERS_THE_MATTER("行政处罚法 20", "The delegation does not cover this kind of violation"),
    DELEGATION_REACHES_THE_FINE("行政处罚法 20", "The fine is higher than what was delegated"),
    LEVEL_MAY_DECIDE("劳动保障监察条例 13", "An agency of this level does not decide here; escalate the case"),
    NOTICE_COMES_FIRST(
            "行政处罚法 44",
            "Serve the notice of what is proposed first; only a small fine or a warning is decided on the spot"),
    STATEMENT_PERIOD_IS_OVER(
            "行政处罚法 45", "The time for statement and defence still runs, and the party has not waived it"),
    DECISION_FOLLOWS_ITS_NOTICE("行政处罚法 44", "The notice proposed another kind of decision; serve a new one"),
    FINE_NOT_ABOVE_ITS_NOTICE(
            "行政处罚法 45", "A defence never leads to a heavier penalty: the fine is above the one that was noticed"),
    HEARING_COMES_FIRST("行政处罚法 65", "Hold the hearing first"),
    REVIEW_COMES_FIRST("行政处罚法 58", "This decision needs a legal review that was passed"),
    DISCUSSION_COMES_FIRST("行政处罚法 57", "A major case is decided after a collective discussion"),
    REMEDY_IS_IN_TIME("行政复议法 20", "The time for this remedy is over"),
    REMEDY_IS_PENDING("行政复议法 20", "There is no such remedy waiting for a decision"),
    ENFORCEMENT_IS_DUE("行政强制法 53", "The court cannot be asked now"),
    CRIME_IS_SUSPECTED("刑法 276之一", "The facts do not give rise to the suspicion of refusing to pay"),
    TWO_OFFICERS_REPORT("行政执法机关移送涉嫌犯罪案件的规定 5", "At least two officers form the special group"),
    TRANSFER_IS_PROPOSED("行政执法机关移送涉嫌犯罪案件的规定 5", "No proposal to transfer is waiting for a decision"),
    TRANSFER_IS_APPROVED("行政执法机关移送涉嫌犯罪案件的规定 5", "The principal approves the transfer first"),
    POLICE_HAVE_REPLIED("行政执法机关移送涉嫌犯罪案件的规定 9", "The police have not given this reply"),
    RESULT_FITS_ITS_CASE("劳动保障监察条例 18", "The case has no result that lets it be closed in this way"),
    RESULT_IS_TOLD_FIRST(
            "保障农民工工资支付条例 10",
            "Tell the complainant, or the union that asked, the result before the case is closed; if they cannot be"
                    + " reached, record that"),
    DECIDING_AGENCY_ARCHIVES("关于实施《劳动保障监察条例》若干规定 40", "The agency that decided archives the case"),
    WRONG_CASE_REVIEW_IS_OPEN("", "No wrong-case review is open"),
    MERGES_INTO_ANOTHER("", "A case is merged into another open case of the same employer on the same act");

    private final String article;
    private final String text;

    ProcedureRule(String article, String text) {
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
