package inspectorate.api.persons;

import inspectorate.api.commands.Caller;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one place for personal data; everything else names a person's id. */
public interface PersonVault {

    /**
     * Keeps a person encrypted under a key of their own for as long as the stream that the command appends to names
     * them: not at all where it is refused. Keeping the same again changes nothing.
     *
     * @param namedBy stream that begins with this command
     * @throws RuleViolated if the id, derived from an idempotency key, was given to another content
     */
    <T> T keep(PersonId id, Person person, Identifier namedBy, Supplier<T> command);

    /**
     * Every reading is recorded with who and what for.
     *
     * @return empty if there is no such person, or their key was destroyed
     * @throws RuleViolated if the purpose names the person, since it is kept when the person is not
     */
    Optional<Person> read(PersonId id, Caller caller, WhatFor.Stated whatFor);

    /** As everybody sees a person who is not theirs to know; the words told are not among it. */
    Optional<Person> masked(PersonId id);

    /**
     * A person who is kept.
     *
     * @param namedBy stream that named them first; null where it was not noted
     */
    record Kept(PersonId personId, @Nullable String namedBy) {}

    Optional<Kept> kept(PersonId id);

    /** Persons of exactly this name, telephone number or ID number, found by keyed hash and never by opening them. */
    List<Kept> find(String nameOrNumber, Caller caller, WhatFor.Stated whatFor);

    /** Destroys the person's key: nobody can read them any more, in backups neither. */
    void forget(PersonId id, Caller caller, WhatFor.Stated whatFor);
}
