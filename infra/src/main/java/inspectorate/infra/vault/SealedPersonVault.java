package inspectorate.infra.vault;

import static inspectorate.domain.bookkeeping.RegisterRule.IDEMPOTENCY_KEY_NAMES_ONE_COMMAND;

import inspectorate.api.commands.Caller;
import inspectorate.api.persons.Person;
import inspectorate.api.persons.PersonVault;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.PersonId;
import inspectorate.infra.vault.VaultRows.Attempt;
import inspectorate.infra.vault.VaultRows.PersonRow;
import inspectorate.infra.vault.VaultRows.ReadingRow;
import inspectorate.query.projection.Milestone;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class SealedPersonVault implements PersonVault {

    private static final Logger LOG = LoggerFactory.getLogger(SealedPersonVault.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final VaultRows rows;
    private final MasterKey masterKey;
    private final SecretKey wrapping;
    private final Clock clock;

    SealedPersonVault(VaultRows rows, MasterKey masterKey, Clock clock) {
        this.rows = rows;
        this.masterKey = masterKey;
        this.wrapping = masterKey.forUse("persons", "AES");
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
                lookUp(person.telephone()),
                lookUp(person.idNumber()));
    }

    @Override
    public Optional<Person> read(PersonId id, Caller caller, String purpose) {
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("Say what the person's data is read for");
        }
        note(id, caller, "READ", purpose);
        return rows.person(id.value()).map(this::open);
    }

    @Override
    public List<PersonId> find(String telephoneOrIdNumber) {
        var hash = lookUp(telephoneOrIdNumber);
        return hash == null
                ? List.of()
                : rows.personsWith(hash).stream().map(PersonId::new).toList();
    }

    @Override
    public void forget(PersonId id, Caller caller, String reason) {
        note(id, caller, "FORGET", reason);
        rows.destroy(id.value());
    }

    private Person open(PersonRow row) {
        var key = new SecretKeySpec(Sealing.open(wrapping, row.personId(), row.wrappedKey()), "AES");
        return JSON.readValue(Sealing.open(key, row.personId(), row.sealed()), Person.class);
    }

    private void note(PersonId id, Caller caller, String act, String purpose) {
        rows.note(new ReadingRow(clock.instant(), id.value(), caller.accountId().value(), act, purpose));
    }

    private @Nullable String lookUp(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var plain = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return plain.isEmpty() ? null : masterKey.hash("look-up", plain);
    }
}
