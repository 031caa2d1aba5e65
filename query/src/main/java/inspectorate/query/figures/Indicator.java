package inspectorate.query.figures;

/** What is counted or added up (rules §18), with its Chinese name. */
public enum Indicator {
    EMPLOYERS_REGISTERED("登记用人单位", Unit.COUNT),
    INSPECTIONS("检查用人单位户次", Unit.COUNT),
    INSPECTED_WORKERS("检查涉及劳动者", Unit.PERSONS),
    INTAKES("接到举报投诉等线索", Unit.COUNT),
    CASES_ACCEPTED("受理案件", Unit.COUNT),
    CASES_REJECTED("不予受理", Unit.COUNT),
    CASES_FILED("立案", Unit.COUNT),
    CASES_CLOSED("结案", Unit.COUNT),
    ARREARS_MATTERS("欠薪案件", Unit.COUNT),
    ARREARS_WORKERS("欠薪涉及劳动者", Unit.PERSONS),
    ARREARS_AMOUNT("欠薪金额", Unit.MONEY),
    ORDERS_ISSUED("责令改正文书", Unit.COUNT),
    ORDERS_RECTIFIED("已改正", Unit.COUNT),
    ORDERS_BREACHED("逾期未改正", Unit.COUNT),
    WAGES_RECOVERED("追发工资待遇", Unit.MONEY),
    WORKERS_PAID("追发工资涉及劳动者", Unit.PERSONS),
    HANDLING_DECISIONS("行政处理决定", Unit.COUNT),
    PENALTIES("行政处罚决定", Unit.COUNT),
    FINES("罚款金额", Unit.MONEY),
    POLICE_TRANSFERS("移送公安", Unit.COUNT),
    COURT_APPLICATIONS("申请法院强制执行", Unit.COUNT),
    RECONSIDERATIONS("行政复议", Unit.COUNT),
    LITIGATIONS("行政诉讼", Unit.COUNT),
    DECISIONS_OVERTURNED("复议、诉讼变更或撤销", Unit.COUNT),
    PUBLICATIONS("社会公布", Unit.COUNT),
    LISTINGS("列入失信名单", Unit.COUNT),
    REMOVALS("移出失信名单", Unit.COUNT),
    GRADES("诚信等级评定", Unit.COUNT);

    public enum Unit {
        COUNT,
        PERSONS,
        MONEY
    }

    private final String chinese;
    private final Unit unit;

    Indicator(String chinese, Unit unit) {
        this.chinese = chinese;
        this.unit = unit;
    }

    public String chinese() {
        return chinese;
    }

    public Unit unit() {
        return unit;
    }
}
