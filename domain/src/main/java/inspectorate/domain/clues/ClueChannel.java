package inspectorate.domain.clues;

/** By which way a clue came in. */
public enum ClueChannel {
    /** 一站式服务大厅窗口. */
    WINDOW,
    /** 举报投诉电话. */
    HOTLINE,
    /** 巡查走访中发现. */
    VISIT,
    /** 全国根治欠薪线索反映平台. */
    PLATFORM,
    /** 工会提请处理. */
    UNION,
    /** 其他部门移送. */
    DEPARTMENT,
    OTHER;

    /** Who sent it has a number of its own for it, and waits for the result. */
    public boolean numbersItself() {
        return this == PLATFORM;
    }
}
