package inspectorate.domain.cases;

/** 回避事由 (R-INV-5). */
public enum RecusalGround {
    INTEREST,
    RELATIVE_OF_PRINCIPAL,
    OTHER_RELATION
}
