package inspectorate.infra.vault;

import inspectorate.api.persons.AccessRecords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the vault's rows lie; all that arrives here is sealed or hashed. */
interface VaultRows {

    /**
     * @param wrappedKey the person's own key, sealed with the master key
     * @param sealed the person, sealed with that key
     * @param contentHash keyed hash, to know the same person again
     */
    record PersonRow(
            String personId,
            byte[] wrappedKey,
            byte[] sealed,
            String contentHash,
            @Nullable String telephoneHash,
            @Nullable String idNumberHash,
            @Nullable String nameHash) {}

    /**
     * Somebody is about to name a person.
     *
     * @param namedBy stream that names them once the attempt has succeeded
     */
    record Attempt(String attemptId, Instant at, String namedBy) {}

    /** @param attemptId the latest to name them */
    record UnnamedPerson(String personId, String attemptId, String namedBy) {}

    /** @param namedBy null where it was not noted */
    record KeptRow(String personId, @Nullable String namedBy) {}

    /**
     * @param readingId 0 before it is noted
     * @param subject person, or what else was read
     * @param chosen purpose as it was chosen
     * @param purpose in words
     */
    record ReadingRow(
            long readingId, Instant at, String subject, String accountId, String act, String chosen, String purpose) {}

    record LoginRow(String login, String accountId, byte[] sealedName, String passwordHash) {}

    /** False if there is one already. */
    boolean add(PersonRow person, Attempt attempt);

    /** Another attempt to name somebody whom nothing is known to name yet. */
    void attempt(String personId, Attempt attempt);

    /** Something names this person: no failed attempt takes them away any more. */
    void named(String personId);

    /** Takes the person away unless they are named, or somebody else attempts it since. */
    void discard(String personId, String attemptId);

    /** Those whom nothing is known to name although the latest attempt was before. */
    List<UnnamedPerson> unnamed(Instant before);

    /** Empty also where the key was destroyed. */
    Optional<PersonRow> person(String personId);

    /** Who has one of these hashes as telephone, ID number or name, and is still kept. */
    List<KeptRow> personsWith(String numberHash, String nameHash);

    Optional<KeptRow> kept(String personId);

    /** Who is still kept of those whom that stream named, or is about to. */
    List<PersonRow> namedBy(String stream);

    void destroy(String personId);

    /** Only added to. */
    void note(ReadingRow reading);

    /** @param before only those noted earlier; null for the latest */
    List<ReadingRow> readings(AccessRecords.Asked asked, @Nullable Long before, int size);

    long countReadings(AccessRecords.Asked asked);

    Optional<LoginRow> login(String login);

    Optional<LoginRow> loginOf(String accountId);

    void put(LoginRow login);
}
