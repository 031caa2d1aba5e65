package inspectorate.domain.accounts;

/** Who may do what (rules §21.12, the roles that are built). */
public enum Role {
    /** 劳动保障监察员: intake, visits, cases; proposes. */
    INSPECTOR,
    /** 监察机构负责人: also files, orders, lists candidates, imports. */
    AGENCY_HEAD,
    /** 法制审核人员: reviews decisions before they are made. */
    LEGAL_REVIEWER,
    /** 部门负责人: decides listings and grades. */
    DEPARTMENT_HEAD,
    /** 统计人员: figures and lists, no commands. */
    STATISTICIAN,
    /** 系统运维: processors, imports' progress, health; no case content. */
    OPERATOR,
    /** 协管员、法律监督员: takes clues, educates, urges, mediates, reports upward; orders and decides nothing. */
    ASSISTANT,
    /** 保密专员: sees who reported, each time for a purpose. */
    CONFIDANT,
    /** 审计人员: sees who read what, and nothing else. */
    AUDITOR,
    /** 监控采集程序: no person; reads metrics, and nothing else. */
    MONITOR
}
