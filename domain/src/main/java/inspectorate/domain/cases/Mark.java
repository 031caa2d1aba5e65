package inspectorate.domain.cases;

/** What makes a decision weighty: a hearing, legal review or collective discussion comes first (R-DEC-4 to 6). */
public enum Mark {
    LARGER_CONFISCATION,
    LICENCE_REVOKED,
    STOP_BUSINESS,
    PUBLIC_INTEREST,
    COMPLEX,
    MASS_INCIDENT,
    PUBLICATION,
    SUPERVISED
}
