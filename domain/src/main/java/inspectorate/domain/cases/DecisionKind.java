package inspectorate.domain.cases;

/** 处理决定还是处罚决定. */
public enum DecisionKind {
    HANDLING,
    PENALTY
}
