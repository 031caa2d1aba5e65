package inspectorate.domain.cases;

/** 证据种类 (行政处罚法 46). */
public enum EvidenceKind {
    DOCUMENT,
    OBJECT,
    AUDIO_VISUAL,
    ELECTRONIC_DATA,
    WITNESS,
    PARTY_STATEMENT,
    EXPERT_OPINION,
    INSPECTION_RECORD
}
