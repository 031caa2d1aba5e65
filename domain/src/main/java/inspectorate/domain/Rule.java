package inspectorate.domain;

/** A rule of labour-inspection law or procedure; each aggregate lists its own in one enum. */
public interface Rule {

    String name();

    /** Where it is written, such as {@code 劳动保障监察条例 18}; empty for a rule of our own. */
    String article();

    /** What a person reads and can act on; its Chinese is in {@code rules_zh_CN.properties} under the name. */
    String text();

    /** True where the caller may repeat the command with {@code confirmed}: a warning, not a refusal. */
    default boolean confirmable() {
        return false;
    }

    default void require(boolean satisfied) {
        if (!satisfied) {
            throw new RuleViolated(this);
        }
    }

    default <S> S require(Object state, Class<S> needed) {
        require(needed.isInstance(state));
        return needed.cast(state);
    }
}
