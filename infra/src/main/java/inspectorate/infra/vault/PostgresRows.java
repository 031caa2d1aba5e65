package inspectorate.infra.vault;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of {@code db/20-vault.sql}. */
class PostgresRows implements VaultRows {

    private final JdbcClient jdbc;

    PostgresRows(DataSource source) {
        jdbc = JdbcClient.create(source);
    }

    @Override
    public boolean add(PersonRow person, Attempt attempt) {
        return jdbc.sql("""
            INSERT INTO vault_person (person_id, wrapped_key, sealed, content_hash, telephone_hash, id_number_hash,
              attempt_id, attempted_at, named_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING\
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
            """).param(before.atOffset(ZoneOffset.UTC)).query(UnnamedPerson.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public Optional<PersonRow> person(String personId) {
        return jdbc.sql("""
            SELECT person_id, wrapped_key, sealed, content_hash, telephone_hash, id_number_hash
            FROM vault_person WHERE person_id = ? AND wrapped_key IS NOT NULL\
            """).param(personId).query(PersonRow.class).optional();
    }

    @Override
    public List<String> personsWith(String hash) {
        return jdbc
                .sql("SELECT person_id FROM vault_person WHERE telephone_hash = ? OR id_number_hash = ?")
                .params(hash, hash)
                .query(String.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public void destroy(String personId) {
        jdbc.sql("""
            UPDATE vault_person SET wrapped_key = NULL, sealed = NULL, content_hash = NULL,
              telephone_hash = NULL, id_number_hash = NULL
            WHERE person_id = ?\
            """).param(personId).update();
    }

    @Override
    public void note(ReadingRow reading) {
        jdbc.sql("INSERT INTO vault_reading (at, person_id, account_id, act, purpose) VALUES (?, ?, ?, ?, ?)")
                .params(
                        reading.at().atOffset(ZoneOffset.UTC),
                        reading.personId(),
                        reading.accountId(),
                        reading.act(),
                        reading.purpose())
                .update();
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
