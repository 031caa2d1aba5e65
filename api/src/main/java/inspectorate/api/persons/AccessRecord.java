package inspectorate.api.persons;

import java.time.Instant;

/**
 * Somebody read something sensitive, or erased it.
 *
 * @param recordId higher for later ones
 * @param subject person's id, address of what was read, or what was looked for (never what it was looked for by)
 */
public record AccessRecord(
        long recordId, Instant at, String accountId, Act act, String subject, Purpose purpose, String text) {

    /** What was done. */
    public enum Act {
        /** A person in full. */
        READ,
        /** Persons looked for by name, telephone or identity number. */
        FIND,
        /** A file of many answers. */
        EXPORT,
        /** A case or employer as it was at a past point. */
        AS_OF,
        /** A person's key destroyed. */
        FORGET
    }
}
