package inspectorate.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import inspectorate.api.commands.Caller;
import inspectorate.api.persons.Person;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.PersonId;
import inspectorate.infra.RunningInspectorate;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonVaultIT extends RunningInspectorate {

    private static final Caller READER = Caller.system("test");

    private final ObjectProvider<DataSource> postgres;
    private final MongoClient mongo;
    private final MasterKey masterKey;

    PersonVaultIT(ObjectProvider<DataSource> postgres, MongoClient mongo, MasterKey masterKey) {
        this.postgres = postgres;
        this.mongo = mongo;
        this.masterKey = masterKey;
    }

    List<VaultRows> rows() {
        var documents = new MongoRows(mongo.getDatabase("vault-test"));
        var tables = postgres.getIfAvailable();
        return tables == null ? List.of(documents) : List.of(new PostgresRows(tables), documents);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_person_is_read_as_kept_and_found_by_number(VaultRows rows) {
        var vault = vault(rows);
        var id = newId();
        var telephone = "138" + UUID.randomUUID();
        var person = new Person("张三（示例）", telephone, null);
        vault.keep(id, person);

        assertThat(vault.read(id, READER, "联系投诉人")).contains(person);
        assertThat(vault.find(telephone.toLowerCase(Locale.ROOT))).containsExactly(id);
        assertThat(vault.find("1")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nothing_personal_lies_open_in_the_rows(VaultRows rows) {
        var id = newId();
        vault(rows).keep(id, new Person("张三（示例）", "13800000000", "110101199003070000"));

        var row = rows.person(id.value()).orElseThrow();
        assertThat(new String(row.sealed(), StandardCharsets.UTF_8))
                .doesNotContain("张三", "13800000000", "110101199003070000");
        assertThat(row.telephoneHash()).doesNotContain("13800000000");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whose_key_is_destroyed_nobody_reads_or_finds(VaultRows rows) {
        var vault = vault(rows);
        var id = newId();
        var telephone = "139" + UUID.randomUUID();
        vault.keep(id, new Person("李四（示例）", telephone, null));
        vault.forget(id, READER, "保存期满");

        assertThat(vault.read(id, READER, "核对")).isEmpty();
        assertThat(vault.find(telephone)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void keeping_the_same_again_changes_nothing_and_another_under_the_same_id_is_refused(VaultRows rows) {
        var vault = vault(rows);
        var id = newId();
        vault.keep(id, new Person("王五（示例）", null, null));
        vault.keep(id, new Person("王五（示例）", null, null));

        assertThatThrownBy(() -> vault.keep(id, new Person("赵六（示例）", null, null)))
                .isInstanceOf(RuleViolated.class);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_is_moved_to_another_person_does_not_open(VaultRows rows) {
        var vault = vault(rows);
        var id = newId();
        vault.keep(id, new Person("王五（示例）", null, null));
        var row = rows.person(id.value()).orElseThrow();
        var thief = newId();
        rows.add(new VaultRows.PersonRow(thief.value(), row.wrappedKey(), row.sealed(), row.contentHash(), null, null));

        assertThatThrownBy(() -> vault.read(thief, READER, "核对")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_reading_says_what_for(VaultRows rows) {
        assertThatThrownBy(() -> vault(rows).read(newId(), READER, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private SealedPersonVault vault(VaultRows rows) {
        return new SealedPersonVault(rows, masterKey, Clock.systemUTC());
    }

    private static PersonId newId() {
        return new PersonId(UUID.randomUUID().toString());
    }
}
