package inspectorate.domain.papers;

/** What an official paper does; each kind is numbered in registers of its own. */
public enum PaperKind {
    ACCEPTANCE_NOTICE("受"),
    FILING_FORM("立"),
    INQUIRY("询"),
    RECTIFICATION_ORDER("令"),
    PENALTY_NOTICE("告"),
    HEARING_NOTICE("听"),
    PENALTY_DECISION("罚"),
    HANDLING_DECISION("理"),
    SERVICE_RECEIPT("送"),
    CLOSING_REPORT("结"),
    TRANSFER_LETTER("移");

    private final String mark;

    PaperKind(String mark) {
        this.mark = mark;
    }

    /** The type's character within a number. */
    public String mark() {
        return mark;
    }
}
