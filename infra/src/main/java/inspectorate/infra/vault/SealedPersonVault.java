package inspectorate.infra.vault;

import static inspectorate.domain.bookkeeping.RegisterRule.IDEMPOTENCY_KEY_NAMES_ONE_COMMAND;

import inspectorate.api.commands.Caller;
import inspectorate.api.persons.Person;
import inspectorate.api.persons.PersonVault;
import inspectorate.domain.ids.PersonId;
import inspectorate.infra.vault.VaultRows.PersonRow;
import inspectorate.infra.vault.VaultRows.ReadingRow;
import inspectorate.query.projection.Milestone;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class SealedPersonVault implements PersonVault {

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
    public void keep(PersonId id, Person person) {
        var content = JSON.writeValueAsBytes(person);
        var key = Sealing.newKey();
        var row = new PersonRow(
                id.value(),
                Sealing.seal(wrapping, id.value(), key),
                Sealing.seal(new SecretKeySpec(key, "AES"), id.value(), content),
                masterKey.hash("person contents", id.value() + JSON.writeValueAsString(person)),
                lookUp(person.telephone()),
                lookUp(person.idNumber()));
        if (!rows.add(row)) {
            IDEMPOTENCY_KEY_NAMES_ONE_COMMAND.require(rows.person(id.value())
                    .filter(kept -> kept.contentHash().equals(row.contentHash()))
                    .isPresent());
        }
        Milestone.PERSON_KEPT.reached();
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
