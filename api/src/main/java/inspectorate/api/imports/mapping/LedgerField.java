package inspectorate.api.imports.mapping;

import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import java.util.Arrays;
import java.util.List;

/** What a column of a ledger can say. */
public enum LedgerField {
    ROW_ID("行标识", Kind.TEXT),
    EMPLOYER_NAME("用人单位名称", Kind.TEXT),
    CREDIT_CODE("统一社会信用代码", Kind.TEXT),
    PLACE("所在地", Kind.TEXT),
    SOURCE("线索来源", CaseSource.values()),
    RECEIVED_ON("线索日期", Kind.DATE),
    VIOLATION("违法类型", Violation.values()),
    WORKERS("涉及人数", Kind.NUMBER),
    CLAIMED("劳动者主张金额", Kind.MONEY),
    ASSESSED("认定欠薪金额", Kind.MONEY),
    PERIOD("欠薪期间", Kind.TEXT),
    ACCEPTED_ON("受理日期", Kind.DATE),
    FILED_ON("立案日期", Kind.DATE),
    ORDER_DOCUMENT("责令改正文书", Kind.TEXT),
    ORDERED_ON("责令改正日期", Kind.DATE),
    TERM("改正期限", Kind.TERM),
    RESULT("履行情况", LedgerResult.values()),
    PAID("支付金额", Kind.MONEY),
    PAID_ON("支付日期", Kind.DATE),
    PAID_WORKERS("支付人数", Kind.NUMBER),
    HANDLED_ON("行政处理决定日期", Kind.DATE),
    PENALISED_ON("行政处罚日期", Kind.DATE),
    FINE("罚款金额", Kind.MONEY),
    POLICE_ON("移送公安日期", Kind.DATE),
    COURT_ON("申请法院强制执行日期", Kind.DATE),
    LISTED_ON("列入名单日期", Kind.DATE),
    PUBLISHED_ON("公布日期", Kind.DATE),
    STATUS("案件状态", LedgerStatus.values()),
    CLOSED_ON("结案日期", Kind.DATE);

    public enum Kind {
        TEXT,
        DATE,
        TERM,
        NUMBER,
        MONEY,
        VALUE
    }

    private final String chinese;
    private final Kind kind;
    private final List<String> meanings;

    LedgerField(String chinese, Kind kind) {
        this(chinese, kind, List.of());
    }

    LedgerField(String chinese, Enum<?>[] meanings) {
        this(chinese, Kind.VALUE, Arrays.stream(meanings).map(Enum::name).toList());
    }

    LedgerField(String chinese, Kind kind, List<String> meanings) {
        this.chinese = chinese;
        this.kind = kind;
        this.meanings = meanings;
    }

    public String chinese() {
        return chinese;
    }

    public Kind kind() {
        return kind;
    }

    /** What a word of this column can be said to mean; empty where it is read as it stands. */
    public List<String> meanings() {
        return meanings;
    }
}
