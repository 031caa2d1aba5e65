package inspectorate.api.persons;

/** What sensitive answers are read for. */
public enum Purpose {
    /** 办理案件、线索. */
    HANDLING,
    /** 联系、告知当事人. */
    CONTACT,
    /** 核实身份. */
    IDENTIFICATION,
    /** 内部监督检查. */
    SUPERVISION,
    /** 统计分析. */
    STATISTICS,
    /** 依法向有权机关提供. */
    DISCLOSURE,
    /** 本人查询、复制. */
    OWN_REQUEST
}
