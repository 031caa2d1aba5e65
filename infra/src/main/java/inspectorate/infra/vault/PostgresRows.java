package inspectorate.infra.vault;

import inspectorate.api.persons.AccessRecords;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of {@code db/20-vault.sql}. */
class PostgresRows implements VaultRows {

    private final JdbcClient jdbc;
    private final PostgresReadings readings;

    PostgresRows(DataSource source) {
        jdbc = JdbcClient.create(source);
        readings = new PostgresReadings(jdbc);
    }

    @Override
    public void note(ReadingRow reading) {
        readings.note(reading);
    }

    @Override
    public List<ReadingRow> readings(AccessRecords.Asked asked, @Nullable Long before, int size) {
        return readings.find(asked, before, size);
    }

    @Override
    public long countReadings(AccessRecords.Asked asked) {
        return readings.count(asked);
    }

    @Override
    public boolean add(PersonRow person, Attempt attempt) {
        return jdbc.sql("""
            INSERT INTO vault_person (person_id, wrapped_key, sealed, content_hash, telephone_hash, id_number_hash,
              attempt_id, attempted_at, named_by, name_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING\
            """)
                        .param(1, person.personId())
                        .param(2, person.wrappedKey())
                        .param(3, person.sealed())
                        .param(4, person.contentHash())
                        .param(5, person.telephoneHash())
                        .param(6, person.idNumberHash())
                        .param(7, attempt.attemptId())
                        .param(8, attempt.at().atOffset(ZoneOffset.UTC))
                        .param(9, attempt.namedBy())
                        .param(10, person.nameHash())
                        .update()
                == 1;
    }

    @Override
    public void attempt(String personId, Attempt attempt) {
        jdbc.sql("""
            UPDATE vault_person SET attempt_id = ?, attempted_at = ?
            WHERE person_id = ? AND attempt_id IS NOT NULL\
            """)
                .params(attempt.attemptId(), attempt.at().atOffset(ZoneOffset.UTC), personId)
                .update();
    }

    @Override
    public void named(String personId) {
        jdbc.sql("UPDATE vault_person SET attempt_id = NULL WHERE person_id = ? AND attempt_id IS NOT NULL")
                .param(personId)
                .update();
    }

    @Override
    public void discard(String personId, String attemptId) {
        jdbc.sql("DELETE FROM vault_person WHERE person_id = ? AND attempt_id = ?")
                .params(personId, attemptId)
                .update();
    }

    @Override
    public List<UnnamedPerson> unnamed(Instant before) {
        return jdbc.sql("""
            SELECT person_id, attempt_id, named_by FROM vault_person
            WHERE attempt_id IS NOT NULL AND attempted_at < ?\
            """).param(before.atOffset(ZoneOffset.UTC)).query(UnnamedPerson.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public Optional<PersonRow> person(String personId) {
        return jdbc.sql("""
            SELECT person_id, wrapped_key, sealed, content_hash, telephone_hash, id_number_hash, name_hash
            FROM vault_person WHERE person_id = ? AND wrapped_key IS NOT NULL\
            """).param(personId).query(PersonRow.class).optional();
    }

    @Override
    public List<KeptRow> personsWith(String numberHash, String nameHash) {
        return jdbc.sql("""
            SELECT person_id, named_by FROM vault_person
            WHERE telephone_hash = ? OR id_number_hash = ? OR name_hash = ? ORDER BY person_id\
            """).params(numberHash, numberHash, nameHash).query(KeptRow.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public Optional<KeptRow> kept(String personId) {
        return jdbc.sql("SELECT person_id, named_by FROM vault_person WHERE person_id = ? AND wrapped_key IS NOT NULL")
                .param(personId)
                .query(KeptRow.class)
                .optional();
    }

    @Override
    public List<PersonRow> namedBy(String stream) {
        return jdbc.sql("""
            SELECT person_id, wrapped_key, sealed, content_hash, telephone_hash, id_number_hash, name_hash
            FROM vault_person WHERE named_by = ? AND wrapped_key IS NOT NULL\
            """).param(stream).query(PersonRow.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public void destroy(String personId) {
        jdbc.sql("""
            UPDATE vault_person SET wrapped_key = NULL, sealed = NULL, content_hash = NULL,
              telephone_hash = NULL, id_number_hash = NULL, name_hash = NULL
            WHERE person_id = ?\
            """).param(personId).update();
    }

    @Override
    public Optional<LoginRow> login(String login) {
        return jdbc.sql("SELECT login, account_id, sealed_name, password_hash FROM vault_login WHERE login = ?")
                .param(login)
                .query(LoginRow.class)
                .optional();
    }

    @Override
    public Optional<LoginRow> loginOf(String accountId) {
        return jdbc.sql("SELECT login, account_id, sealed_name, password_hash FROM vault_login WHERE account_id = ?")
                .param(accountId)
                .query(LoginRow.class)
                .optional();
    }

    @Override
    public void put(LoginRow login) {
        jdbc.sql("""
            INSERT INTO vault_login (login, account_id, sealed_name, password_hash) VALUES (?, ?, ?, ?)
            ON CONFLICT (login) DO UPDATE SET account_id = excluded.account_id,
              sealed_name = excluded.sealed_name, password_hash = excluded.password_hash\
            """)
                .params(login.login(), login.accountId(), login.sealedName(), login.passwordHash())
                .update();
    }
}
