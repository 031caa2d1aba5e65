package inspectorate.domain.attachments;

/** What a file is, for the one who looks for it. */
public enum AttachmentKind {
    DOCUMENT,
    PAYROLL,
    CONTRACT,
    ATTENDANCE,
    STATEMENT,
    SERVICE_PROOF,
    PHOTOGRAPH,
    VIDEO,
    RECORDING,
    OTHER
}
