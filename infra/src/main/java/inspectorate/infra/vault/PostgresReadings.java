package inspectorate.infra.vault;

import inspectorate.api.persons.AccessRecords;
import inspectorate.infra.vault.VaultRows.ReadingRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who read what: a table that is only added to. */
class PostgresReadings {

    private final JdbcClient jdbc;

    PostgresReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(ReadingRow reading) {
        jdbc.sql("""
            INSERT INTO vault_reading (at, person_id, account_id, act, chosen, purpose) VALUES (?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        reading.at().atOffset(ZoneOffset.UTC),
                        reading.subject(),
                        reading.accountId(),
                        reading.act(),
                        reading.chosen(),
                        reading.purpose())
                .update();
    }

    List<ReadingRow> find(AccessRecords.Asked asked, @Nullable Long before, int size) {
        var named = named(asked);
        var page = before == null ? "" : " AND reading_id < :before";
        named.put("before", before);
        named.put("size", size);
        return jdbc.sql("SELECT reading_id, at, person_id, account_id, act, chosen, purpose FROM vault_reading"
                        + where(asked)
                        + page
                        + " ORDER BY reading_id DESC LIMIT :size")
                .params(named)
                .query((row, _) -> new ReadingRow(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }

    long count(AccessRecords.Asked asked) {
        return jdbc.sql("SELECT count(*) FROM vault_reading" + where(asked))
                .params(named(asked))
                .query(Long.class)
                .single();
    }

    private static String where(AccessRecords.Asked asked) {
        return " WHERE true"
                + condition(asked.accountId(), "account_id = :account")
                + condition(asked.act(), "act = :act")
                + condition(asked.subject(), "person_id = :subject")
                + condition(asked.from(), "at >= :from")
                + condition(asked.until(), "at < :until");
    }

    private static String condition(@Nullable Object value, String condition) {
        return value == null ? "" : " AND " + condition;
    }

    private static Map<String, @Nullable Object> named(AccessRecords.Asked asked) {
        var named = new HashMap<String, @Nullable Object>();
        named.put("account", asked.accountId());
        named.put("act", asked.act() == null ? null : asked.act().name());
        named.put("subject", asked.subject());
        named.put("from", time(asked.from()));
        named.put("until", time(asked.until()));
        return named;
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
