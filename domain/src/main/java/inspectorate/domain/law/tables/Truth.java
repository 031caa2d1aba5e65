package inspectorate.domain.law.tables;

/** An answer of which a rule can make something also where it is not known. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean yes) {
        return yes ? YES : NO;
    }
}
