package inspectorate.api.persons;

import inspectorate.api.commands.Caller;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.PersonId;
import java.util.List;
import java.util.Optional;

/** The one place for personal data; everything else names a person's id. */
public interface PersonVault {

    /**
     * Keeps a person encrypted under a key of their own. Keeping the same again changes nothing.
     *
     * @throws RuleViolated if the id, derived from an idempotency key, was given to another content
     */
    void keep(PersonId id, Person person);

    /**
     * Every reading is recorded with who and what for.
     *
     * @return empty if there is no such person, or their key was destroyed
     */
    Optional<Person> read(PersonId id, Caller caller, String purpose);

    /** Persons with exactly this telephone number or ID number, found by keyed hash. */
    List<PersonId> find(String telephoneOrIdNumber);

    /** Destroys the person's key: nobody can read them any more, in backups neither. */
    void forget(PersonId id, Caller caller, String reason);
}
