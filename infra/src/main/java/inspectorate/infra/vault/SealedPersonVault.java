package inspectorate.infra.vault;

import static inspectorate.domain.bookkeeping.RegisterRule.IDEMPOTENCY_KEY_NAMES_ONE_COMMAND;
import static inspectorate.domain.persons.PersonRule.PURPOSE_NAMES_NOBODY;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.NamedPersons;
import inspectorate.api.persons.AccessRecord.Act;
import inspectorate.api.persons.AccessRecords;
import inspectorate.api.persons.Masking;
import inspectorate.api.persons.Person;
import inspectorate.api.persons.PersonVault;
import inspectorate.api.persons.WhatFor.Stated;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.PersonId;
import inspectorate.infra.vault.VaultRows.Attempt;
import inspectorate.infra.vault.VaultRows.KeptRow;
import inspectorate.infra.vault.VaultRows.PersonRow;
import inspectorate.query.projection.Milestone;
import inspectorate.query.projection.Outage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class SealedPersonVault implements PersonVault, NamedPersons {

    private static final Logger LOG = LoggerFactory.getLogger(SealedPersonVault.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final VaultRows rows;
    private final MasterKey masterKey;
    private final SecretKey wrapping;
    private final LookUpHashes hashes;
    private final AccessRecords records;
    private final DestroyedKeys destroyed;
    private final Clock clock;

    SealedPersonVault(
            VaultRows rows, MasterKey masterKey, AccessRecords records, DestroyedKeys destroyed, Clock clock) {
        this.rows = rows;
        this.masterKey = masterKey;
        this.wrapping = masterKey.forUse("persons", "AES");
        this.hashes = new LookUpHashes(masterKey);
        this.records = records;
        this.destroyed = destroyed;
        this.clock = clock;
    }

    @Override
    public <T> T keep(PersonId id, Person person, Identifier namedBy, Supplier<T> command) {
        var attempt = new Attempt(UUID.randomUUID().toString(), clock.instant(), namedBy.value());
        boolean added = add(seal(id, person), attempt);
        Milestone.PERSON_KEPT.reached();
        T done;
        try {
            done = command.get();
        } catch (RuleViolated | AccessDeniedException refused) {
            if (added) {
                discard(id, attempt, refused);
            }
            throw refused;
        }
        noteNamed(id);
        return done;
    }

    /** True if nobody kept this person before. */
    private boolean add(PersonRow row, Attempt attempt) {
        if (rows.add(row, attempt)) {
            return true;
        }
        rows.attempt(row.personId(), attempt);
        var kept = rows.person(row.personId());
        if (kept.isEmpty() && rows.add(row, attempt)) {
            // somebody else's attempt failed in between, and took them away
            return true;
        }
        IDEMPOTENCY_KEY_NAMES_ONE_COMMAND.require(
                kept.filter(same -> same.contentHash().equals(row.contentHash()))
                        .isPresent());
        return false;
    }

    /** What cannot be taken away now is found later by {@link UnnamedPersons}, as after a crash. */
    private void discard(PersonId id, Attempt attempt, RuntimeException refused) {
        try {
            rows.discard(id.value(), attempt.attemptId());
        } catch (RuntimeException unreachable) {
            refused.addSuppressed(unreachable);
        }
    }

    private void noteNamed(PersonId id) {
        try {
            rows.named(id.value());
        } catch (RuntimeException unreachable) {
            LOG.warn("It is not noted yet that person {} is named: {}", id, unreachable.toString());
        }
    }

    private PersonRow seal(PersonId id, Person person) {
        var content = JSON.writeValueAsBytes(person);
        var key = Sealing.newKey();
        return new PersonRow(
                id.value(),
                Sealing.seal(wrapping, id.value(), key),
                Sealing.seal(new SecretKeySpec(key, "AES"), id.value(), content),
                masterKey.hash("person contents", id.value() + JSON.writeValueAsString(person)),
                hashes.number(person.telephone()),
                hashes.number(person.idNumber()),
                hashes.name(person.name()));
    }

    @Override
    public Optional<Person> read(PersonId id, Caller caller, Stated whatFor) {
        var person = rows.person(id.value()).map(this::open);
        person.ifPresent(known -> PURPOSE_NAMES_NOBODY.require(!Telltale.names(whatFor.text(), known)));
        records.note(caller, Act.READ, id.value(), whatFor);
        return person;
    }

    @Override
    public Optional<Person> masked(PersonId id) {
        return rows.person(id.value()).map(this::open).map(Masking::of);
    }

    @Override
    public Optional<Kept> kept(PersonId id) {
        return rows.kept(id.value()).map(SealedPersonVault::kept);
    }

    /** What was looked for is itself personal: noted is that somebody looked. */
    @Override
    public List<Kept> find(String nameOrNumber, Caller caller, Stated whatFor) {
        PURPOSE_NAMES_NOBODY.require(nameOrNumber.isBlank() || !whatFor.text().contains(nameOrNumber.strip()));
        records.note(caller, Act.FIND, "persons", whatFor);
        var number = hashes.number(nameOrNumber);
        var name = hashes.name(nameOrNumber);
        return number == null || name == null
                ? List.of()
                : rows.personsWith(number, name).stream()
                        .map(SealedPersonVault::kept)
                        .toList();
    }

    /** Where the vault cannot be asked, commands go on all the same; numbers are recognised without it. */
    @Override
    public boolean toldBy(Identifier stream, List<String> texts) {
        try {
            return rows.namedBy(stream.value()).stream()
                    .map(this::open)
                    .anyMatch(person -> texts.stream().anyMatch(text -> Telltale.names(text, person)));
        } catch (RuntimeException unreachable) {
            if (!Outage.isBehind(unreachable)) {
                throw unreachable;
            }
            LOG.warn("It cannot be asked who {} names: {}", stream, unreachable.toString());
            return false;
        }
    }

    private static Kept kept(KeptRow row) {
        return new Kept(new PersonId(row.personId()), row.namedBy());
    }

    @Override
    public void forget(PersonId id, Caller caller, Stated whatFor) {
        records.note(caller, Act.FORGET, id.value(), whatFor);
        destroyed.add(id);
        rows.destroy(id.value());
    }

    private Person open(PersonRow row) {
        var key = new SecretKeySpec(Sealing.open(wrapping, row.personId(), row.wrappedKey()), "AES");
        return JSON.readValue(Sealing.open(key, row.personId(), row.sealed()), Person.class);
    }
}
