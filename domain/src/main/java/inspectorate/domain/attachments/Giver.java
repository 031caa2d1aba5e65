package inspectorate.domain.attachments;

/** Who gave a file, by the part they have in the case; a name is the person vault's. */
public enum Giver {
    INSPECTOR,
    EMPLOYER,
    COMPLAINANT,
    WORKER,
    WITNESS,
    AUTHORITY,
    OTHER
}
