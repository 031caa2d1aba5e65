package inspectorate.domain.law;

/** 执法权限: what is done to an employer in the name of the department, by itself or by whom it delegates (R-JUR-5). */
public enum Power {
    /** 立案. */
    FILING,
    /** 责令改正, with its extension and revocation. */
    ORDER,
    /** 先行登记保存. */
    EVIDENCE_HOLD,
    /** 事先告知. */
    NOTICE,
    /** 行政处理、处罚决定, with what changes one. */
    DECISION,
    /** 催告、申请强制执行. */
    ENFORCEMENT,
    /** 移送公安. */
    TRANSFER;

    /** Whether it is given up to an amount. */
    public boolean fines() {
        return this == NOTICE || this == DECISION;
    }
}
