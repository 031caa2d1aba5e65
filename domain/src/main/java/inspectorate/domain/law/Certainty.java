package inspectorate.domain.law;

import java.util.Collection;

/** How far a number or a rule has been checked; the later, the weaker. */
public enum Certainty {
    /** The text of the statute was read. */
    STATUTE_TEXT,
    /** Seen on a public web page that is named. */
    WEB_PAGE,
    /** Believed right; must be confirmed before anyone relies on it. */
    FROM_MEMORY,
    /** A policy of this product without a legal source. */
    OWN_POLICY,
    /** Nobody knows it here. */
    MISSING;

    /** What rests on several is as certain as the weakest of them. */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public static Certainty weakest(Collection<Certainty> all) {
        return all.stream().reduce(STATUTE_TEXT, Certainty::and);
    }
}
