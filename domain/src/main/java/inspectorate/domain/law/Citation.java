package inspectorate.domain.law;

/**
 * Where something is written.
 *
 * @param rule such as {@code R-INV-6}
 * @param article such as {@code 劳动保障监察条例 17}; empty for a policy of our own
 */
public record Citation(String rule, String article, Certainty certainty) {}
