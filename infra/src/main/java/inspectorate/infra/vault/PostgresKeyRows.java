package inspectorate.infra.vault;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of {@code db/21-vault-keys.sql}. */
class PostgresKeyRows implements KeyRows {

    private final JdbcClient jdbc;

    PostgresKeyRows(DataSource source) {
        jdbc = JdbcClient.create(source);
    }

    @Override
    public boolean add(String keyId, byte[] wrappedKey) {
        return jdbc.sql("INSERT INTO vault_key (key_id, wrapped_key) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(keyId, wrappedKey)
                        .update()
                == 1;
    }

    @Override
    public Optional<byte[]> find(String keyId) {
        return jdbc.sql("SELECT wrapped_key FROM vault_key WHERE key_id = ? AND wrapped_key IS NOT NULL")
                .param(keyId)
                .query((row, _) -> row.getBytes("wrapped_key"))
                .optional();
    }

    @Override
    public void destroy(String keyId) {
        jdbc.sql("UPDATE vault_key SET wrapped_key = NULL WHERE key_id = ?")
                .param(keyId)
                .update();
    }
}
