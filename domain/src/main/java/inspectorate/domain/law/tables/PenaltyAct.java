package inspectorate.domain.law.tables;

import static inspectorate.domain.law.LawRule.LEGAL_RULE_EXISTS;

import inspectorate.domain.RuleViolated;
import java.util.List;

/**
 * An act and what the law attaches to it; its amounts are values of the profile.
 *
 * @param basis what the amount is multiplied by
 * @param afterOrder true where no fine is possible before an order and its expiry
 * @param also what comes with the fine
 */
record PenaltyAct(String id, String chinese, String english, Basis basis, boolean afterOrder, List<String> also) {

    enum Basis {
        ONCE,
        PER_WORKER,
        TIMES_AMOUNT,
        SHARE_OF_AMOUNT,
        CHILD_MONTHS,
        FIXED_PER_PERSON,
        FIXED,
        ILLEGAL_INCOME,
        NO_FINE
    }

    private static PenaltyAct act(String id, Basis basis, boolean afterOrder, String names, String... also) {
        var both = names.split("\\|");
        return new PenaltyAct(id, both[0], both[1], basis, afterOrder, List.of(also));
    }

    private static final String CORRECT = "ORDER_TO_CORRECT";
    private static final String STOP = "STOP_WORK";
    private static final String LICENCE = "REVOKE_LICENCE";

    static final List<PenaltyAct> ALL = List.of(
            act("R-PEN-23", Basis.PER_WORKER, false, "违反女职工、未成年工特殊保护|Protection of women and juveniles", CORRECT),
            act("R-PEN-24", Basis.NO_FINE, false, "未订立书面劳动合同|No written contract", CORRECT),
            act("R-PEN-25", Basis.PER_WORKER, false, "违法延长工作时间|Illegal overtime", "WARNING", CORRECT),
            act("R-PEN-26", Basis.SHARE_OF_AMOUNT, true, "克扣、拖欠工资等|Deducted or unpaid wages", "ORDER_TO_PAY"),
            act("R-PEN-27", Basis.TIMES_AMOUNT, false, "瞒报工资总额或人数|Under-reported wages or headcount", CORRECT),
            act("R-PEN-27B", Basis.TIMES_AMOUNT, false, "骗取社会保险待遇或基金|Fraud on insurance benefits", "RETURN_BENEFITS"),
            act("R-PEN-28", Basis.ONCE, false, "职业中介、培训、鉴定违法|Job agency, training, assessment", "CONFISCATE_INCOME"),
            act("R-PEN-30", Basis.ONCE, false, "阻挠、隐瞒、拒不改正|Obstruction, concealment, refusal to correct", CORRECT),
            act("R-PEN-C1", Basis.CHILD_MONTHS, false, "使用童工|Child labour", "SEND_CHILD_HOME"),
            act("R-PEN-C2", Basis.FIXED_PER_PERSON, false, "介绍童工|Introducing a child"),
            act("R-PEN-C3", Basis.FIXED, false, "无录用登记或伪造|No or forged hiring record", CORRECT),
            act(
                    "R-PEN-C4",
                    Basis.CHILD_MONTHS,
                    false,
                    "无照单位使用童工|Child labour of an unlicensed unit",
                    "SEND_CHILD_HOME"),
            act("R-PEN-L1", Basis.PER_WORKER, false, "收取押金、扣押档案|Deposit taken, files withheld", "RETURN"),
            act("R-PEN-L2", Basis.ILLEGAL_INCOME, false, "无证劳务派遣|Dispatch without licence", "CONFISCATE_INCOME"),
            act("R-PEN-L3", Basis.PER_WORKER, true, "违反劳务派遣规定|Dispatch violations", LICENCE),
            act("R-PEN-S1", Basis.TIMES_AMOUNT, true, "不办理社会保险登记|Not registered for insurance"),
            act("R-PEN-S2", Basis.TIMES_AMOUNT, true, "逾期不缴社会保险费|Premiums not paid"),
            act("R-PEN-S3", Basis.ONCE, false, "未按规定登记、申报|Registration or declaration failure", CORRECT),
            act("R-PEN-W1", Basis.ONCE, true, "实物支付、无台账、扣押工资卡|Pay in kind, no ledger, card withheld"),
            act("R-PEN-W2", Basis.ONCE, true, "总承包单位未设专户、保证金、实名制|Contractor: account, deposit, roster", STOP),
            act("R-PEN-W3", Basis.ONCE, true, "分包单位未考核编表、未公示|Subcontractor: payroll, board"),
            act("R-PEN-W4", Basis.ONCE, true, "建设单位未担保、未拨付人工费|Developer: guarantee, labour cost", STOP),
            act("R-PEN-W5", Basis.ONCE, true, "拒绝账户查询|Account query refused", "BY_FINANCIAL_REGULATOR"),
            act("R-PEN-O1", Basis.ONCE, false, "地方：阻挠检查、毁损证据|Local: obstruction, destroyed evidence"),
            act("R-PEN-O2", Basis.ONCE, false, "地方：其他违法|Local: other violations"));

    /** Such as registration failures, for which the responsible persons are fined and not the unit. */
    boolean meetsPersons() {
        return id.equals("R-PEN-S3");
    }

    static PenaltyAct find(String id) {
        return ALL.stream()
                .filter(act -> act.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(LEGAL_RULE_EXISTS, id));
    }
}
