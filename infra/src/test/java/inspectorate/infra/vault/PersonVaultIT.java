package inspectorate.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.mongodb.client.MongoClient;
import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.persons.AccessRecord;
import inspectorate.api.persons.AccessRecord.Act;
import inspectorate.api.persons.AccessRecords;
import inspectorate.api.persons.Person;
import inspectorate.api.persons.PersonVault.Kept;
import inspectorate.api.persons.Purpose;
import inspectorate.api.persons.WhatFor;
import inspectorate.api.persons.WhatFor.Stated;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.RegisterRule;
import inspectorate.domain.cases.CaseCommand.RegisterIntake;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.IntakeFact.GroupComplaintFormed;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.PersonId;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.LegalGround;
import inspectorate.infra.RunningInspectorate;
import inspectorate.infra.Unreadable;
import inspectorate.requirement.Requirement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonVaultIT extends RunningInspectorate {

    private static final Caller READER = Caller.system("test");
    private static final Person WANG = new Person("王五（示例）", null, null);
    private static final Stated CHECKING = new Stated(Purpose.IDENTIFICATION, "核对");
    private static final VaultRows.Attempt ATTEMPT = new VaultRows.Attempt("attempt", Instant.EPOCH, "case");

    private final ObjectProvider<DataSource> postgres;
    private final MongoClient mongo;
    private final MasterKey masterKey;
    private final EventStore events;
    private final Serializer serializer;
    private final Commands commands;

    PersonVaultIT(
            ObjectProvider<DataSource> postgres,
            MongoClient mongo,
            MasterKey masterKey,
            EventStore events,
            Serializer serializer,
            Commands commands) {
        this.events = events;
        this.serializer = serializer;
        this.commands = commands;
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
        keep(vault, id, person);

        assertThat(vault.read(id, READER, CHECKING)).contains(person);
        assertThat(vault.find(telephone.toLowerCase(Locale.ROOT), READER, CHECKING))
                .containsExactly(new Kept(id, "case-of-" + id));
        assertThat(vault.find("1", READER, CHECKING)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nothing_personal_lies_open_in_the_rows(VaultRows rows) {
        var id = newId();
        keep(vault(rows), id, new Person("张三（示例）", "13800000000", "110101199003070000"));

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
        keep(vault, id, new Person("李四（示例）", telephone, null));
        vault.forget(id, READER, CHECKING);

        assertThat(vault.read(id, READER, CHECKING)).isEmpty();
        assertThat(vault.find(telephone, READER, CHECKING)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void keeping_the_same_again_changes_nothing_and_another_under_the_same_id_is_refused(VaultRows rows) {
        var vault = vault(rows);
        var id = newId();
        keep(vault, id, new Person("王五（示例）", null, null));
        keep(vault, id, new Person("王五（示例）", null, null));

        assertThatThrownBy(() -> keep(vault, id, new Person("赵六（示例）", null, null)))
                .isInstanceOf(RuleViolated.class);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whom_a_refused_command_would_have_named_is_not_kept(VaultRows rows) {
        var vault = vault(rows);
        var id = newId();
        assertThatThrownBy(() -> vault.keep(id, WANG, new CaseId("case"), PersonVaultIT::refuse))
                .isInstanceOf(RuleViolated.class);
        assertThat(rows.person(id.value())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whom_a_command_named_stays_when_the_next_under_the_same_id_is_refused(VaultRows rows) {
        var vault = vault(rows);
        var id = newId();
        keep(vault, id, WANG);
        assertThatThrownBy(() -> vault.keep(id, WANG, new CaseId("case"), PersonVaultIT::refuse))
                .isInstanceOf(RuleViolated.class);
        assertThat(vault.read(id, READER, CHECKING)).contains(WANG);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_attempt_that_is_refused_takes_nobody_from_one_that_is_under_way(VaultRows rows) {
        var vault = vault(rows);
        var id = newId();
        vault.keep(id, WANG, new CaseId("case"), () -> {
            assertThatThrownBy(() -> vault.keep(id, WANG, new CaseId("case"), PersonVaultIT::refuse))
                    .isInstanceOf(RuleViolated.class);
            return "carried out";
        });
        assertThat(vault.read(id, READER, CHECKING)).contains(WANG);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void after_a_crash_whom_no_case_names_is_taken_away_and_whom_one_names_stays(VaultRows rows) {
        var matter = new CaseId(UUID.randomUUID().toString());
        var named = dying(rows, matter, person -> commands.send(READER, intake(matter, person)));
        var unnamed = dying(rows, new CaseId(UUID.randomUUID().toString()), _ -> {});
        var another = dying(rows, matter, _ -> {});
        new UnnamedPersons(rows, events, Clock.systemUTC()).settle();
        assertThat(rows.person(unnamed.value()))
                .as("its command may be under way")
                .isPresent();

        var later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(11));
        new UnnamedPersons(rows, events, later).settle();
        assertThat(rows.person(unnamed.value())).isEmpty();
        assertThat(rows.person(another.value()))
                .as("the case names somebody else")
                .isEmpty();
        assertThat(rows.person(named.value())).isPresent();
        assertThat(rows.unnamed(later.instant()))
                .noneMatch(person -> person.personId().equals(named.value()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void after_a_crash_stays_whoever_is_one_of_several_or_may_be_named_by_what_cannot_be_read(VaultRows rows) {
        var told = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        var group = new CaseId(UUID.randomUUID().toString());
        var one = dying(
                rows,
                group,
                person ->
                        told.publish(new GenericDomainEventMessage<>("Case", group.value(), 0, group(group, person))));
        var other = new CaseId(UUID.randomUUID().toString());
        var perhaps = dying(
                rows, other, _ -> told.publish(Unreadable.event(serializer, other.value(), 0, "ComplainantPainted")));
        new UnnamedPersons(rows, told, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(11))).settle();
        assertThat(rows.person(one.value())).isPresent();
        assertThat(rows.person(perhaps.value())).isPresent();
    }

    private static GroupComplaintFormed group(CaseId matter, PersonId representative) {
        var day = LocalDate.of(2025, 3, 3);
        return new GroupComplaintFormed(
                matter,
                new EmployerId(UUID.randomUUID().toString()),
                Fact.recorded(new GridCellId("340111"), BusinessDate.of(day), day),
                12,
                List.of(newId(), representative),
                new LegalGround("", "", "", "T@1", Certainty.STATUTE_TEXT, List.of()));
    }

    /** The process ends after the command, and before it can say what became of it. */
    private PersonId dying(VaultRows rows, Identifier namedBy, Consumer<PersonId> command) {
        var id = newId();
        assertThatThrownBy(() -> vault(rows).keep(id, WANG, namedBy, () -> {
                    command.accept(id);
                    throw new IllegalStateException("died");
                }))
                .hasMessage("died");
        return id;
    }

    private static RegisterIntake intake(CaseId id, PersonId complainant) {
        var day = LocalDate.of(2025, 3, 3);
        return new RegisterIntake(
                id,
                new EmployerId(UUID.randomUUID().toString()),
                Fact.recorded(new GridCellId("340111"), BusinessDate.of(day), day),
                CaseSource.COMPLAINT,
                Violation.WAGE_ARREARS,
                complainant,
                null);
    }

    private static String refuse() {
        throw new RuleViolated(RegisterRule.IDEMPOTENCY_KEY_NAMES_ONE_COMMAND);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_is_moved_to_another_person_does_not_open(VaultRows rows) {
        var vault = vault(rows);
        var id = newId();
        keep(vault, id, new Person("王五（示例）", null, null));
        var row = rows.person(id.value()).orElseThrow();
        var thief = newId();
        rows.add(
                new VaultRows.PersonRow(
                        thief.value(), row.wrappedKey(), row.sealed(), row.contentHash(), null, null, null),
                ATTEMPT);

        assertThatThrownBy(() -> vault.read(thief, READER, CHECKING)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @MethodSource("rows")
    @Requirement({"R-INT-4", "R-PII"})
    void a_reading_is_noted_with_who_and_what_for_and_its_purpose_names_nobody(VaultRows rows) {
        var vault = vault(rows);
        var id = newId();
        keep(vault, id, WANG);
        vault.read(id, READER, CHECKING);

        var asked = new AccessRecords.Asked(null, Act.READ, id.value(), null, null);
        var noted = new NotedAccess(rows, Clock.systemUTC()).find(asked, null, 10);
        assertThat(noted.items()).singleElement().satisfies(record -> {
            assertThat(record.accountId()).isEqualTo("test");
            assertThat(record.purpose()).isEqualTo(Purpose.IDENTIFICATION);
            assertThat(record.text()).isEqualTo("核对");
        });
        var telling = new Stated(Purpose.CONTACT, "联系王五（示例）本人");
        assertThatThrownBy(() -> vault.read(id, READER, telling)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> new WhatFor(null, "核对").stated()).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> new WhatFor(Purpose.CONTACT, " ").stated()).isInstanceOf(RuleViolated.class);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_was_noted_is_listed_page_by_page_latest_first_and_by_what_is_asked(VaultRows rows) {
        var access = new NotedAccess(rows, Clock.systemUTC());
        var subject = "subject-" + UUID.randomUUID();
        for (int number = 1; number <= 5; number++) {
            access.note(READER, Act.EXPORT, subject, new Stated(Purpose.STATISTICS, "第" + number + "次"));
        }
        var asked = new AccessRecords.Asked(
                "test", Act.EXPORT, subject, Instant.EPOCH, Instant.now().plusSeconds(9));
        var first = access.find(asked, null, 2);
        assertThat(first.total()).isEqualTo(5);
        assertThat(first.items()).extracting(AccessRecord::text).containsExactly("第5次", "第4次");
        var second = access.find(asked, first.next(), 3);
        assertThat(second.items()).extracting(AccessRecord::text).containsExactly("第3次", "第2次", "第1次");
        assertThat(second.next()).isNull();
        assertThat(access.find(new AccessRecords.Asked("else", null, subject, null, null), null, 2)
                        .items())
                .isEmpty();
    }

    @Test
    void what_was_noted_cannot_be_changed_or_taken_away() {
        var tables = postgres.getIfAvailable();
        assumeThat(tables).isNotNull();
        var subject = "subject-" + UUID.randomUUID();
        var access = new NotedAccess(new PostgresRows(tables), Clock.systemUTC());
        access.note(READER, Act.READ, subject, CHECKING);
        var jdbc = JdbcClient.create(tables);
        jdbc.sql("UPDATE vault_reading SET purpose = '' WHERE person_id = ?")
                .param(subject)
                .update();
        jdbc.sql("DELETE FROM vault_reading WHERE person_id = ?").param(subject).update();
        assertThat(access.find(new AccessRecords.Asked(null, null, subject, null, null), null, 9)
                        .items())
                .extracting(AccessRecord::text)
                .containsExactly("核对");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_person_is_found_by_the_full_name_however_it_is_spaced(VaultRows rows) {
        var vault = vault(rows);
        var id = newId();
        var name = "阿依古丽" + UUID.randomUUID() + "·买买提";
        keep(vault, id, new Person(name, null, null));
        for (var written : List.of(name, name.replace("·", " "), name.replace("·", "•"))) {
            assertThat(vault.find(written, READER, CHECKING))
                    .extracting(Kept::personId)
                    .containsExactly(id);
        }
        assertThat(vault.find("阿依古丽", READER, CHECKING)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void who_comes_back_with_a_backup_is_erased_again(VaultRows rows) {
        var vault = vault(rows);
        var id = newId();
        keep(vault, id, WANG);
        var backup = rows.person(id.value()).orElseThrow();
        vault.forget(id, READER, CHECKING);
        var other = newId();
        keep(vault, other, WANG);

        restore(rows, backup);
        assertThat(vault.read(id, READER, CHECKING)).contains(WANG);
        destroyed(rows).destroyAgain();
        assertThat(vault.read(id, READER, CHECKING)).isEmpty();
        assertThat(vault.read(other, READER, CHECKING)).contains(WANG);
    }

    private void restore(VaultRows rows, VaultRows.PersonRow backup) {
        if (rows instanceof PostgresRows) {
            JdbcClient.create(postgres.getObject())
                    .sql("DELETE FROM vault_person WHERE person_id = ?")
                    .param(backup.personId())
                    .update();
        } else {
            mongo.getDatabase("vault-test").getCollection("persons").deleteOne(new Document("_id", backup.personId()));
        }
        rows.add(backup, ATTEMPT);
        rows.named(backup.personId());
    }

    private SealedPersonVault vault(VaultRows rows) {
        var clock = Clock.systemUTC();
        return new SealedPersonVault(rows, masterKey, new NotedAccess(rows, clock), destroyed(rows), clock);
    }

    private static DestroyedKeys destroyed(VaultRows rows) {
        return new DestroyedKeys(rows, Path.of("target", "destroyed.keys"));
    }

    private static void keep(SealedPersonVault vault, PersonId id, Person person) {
        vault.keep(id, person, new CaseId("case-of-" + id), () -> "carried out");
    }

    private static PersonId newId() {
        return new PersonId(UUID.randomUUID().toString());
    }
}
