package inspectorate.infra.commands;

import static inspectorate.domain.FactRule.IDENTITY_FITS;
import static inspectorate.domain.bookkeeping.RegisterRule.CREDIT_CODE_NAMES_ONE_EMPLOYER;
import static inspectorate.domain.bookkeeping.RegisterRule.IDEMPOTENCY_KEY_NAMES_ONE_COMMAND;
import static inspectorate.domain.employers.EmployerRule.NEW_NAME_DIFFERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.cases.CaseCommand.RegisterIntake;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.employers.EmployerCommand.RegisterEmployer;
import inspectorate.domain.employers.EmployerCommand.RenameEmployer;
import inspectorate.domain.grids.GridCellCommand.DefineGridCell;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.projection.Scope;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class CommandsIT extends RunningInspectorate {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Commands commands;
    private final EventStore events;
    private final GridCellId cell =
            new GridCellId("T" + UUID.randomUUID().toString().substring(0, 8));
    private final Caller caller = new Caller(
            new AccountId(UUID.randomUUID().toString()), Set.of(Role.INSPECTOR), new Scope(cell.value()), "测试");
    private final EmployerId employer = new EmployerId(UUID.randomUUID().toString());

    CommandsIT(Commands commands, EventStore events) {
        this.commands = commands;
        this.events = events;
    }

    @Test
    @Requirement("D4-31")
    void events_tell_who_sent_the_command_and_what_caused_them() {
        commands.send(caller, "k", register("示例甲公司", TODAY));

        var metadata = stream(employer).getFirst().getMetaData();
        assertThat(metadata)
                .containsEntry("actor", caller.accountId().value())
                .containsEntry("roles", "INSPECTOR")
                .containsEntry("idempotencyKey", "k")
                .containsKeys("correlationId", "causationId");
    }

    @Test
    void a_command_is_answered_with_the_place_of_its_own_last_event() {
        var first = commands.send(caller, register("示例甲公司", TODAY));
        var second = commands.send(caller, rename("示例乙公司", TODAY));

        assertThat(second.index()).isGreaterThan(first.index());
        assertThat(events.openStream(null).peek()).isPresent();
    }

    @Test
    void the_same_key_and_content_appends_nothing_again() {
        commands.send(caller, "k1", register("示例甲公司", TODAY));
        commands.send(caller, "k1", register("示例甲公司", TODAY));
        commands.send(caller, "k2", rename("示例乙公司", TODAY));
        commands.send(caller, "k2", rename("示例乙公司", TODAY.plusDays(1)));

        assertThat(stream(employer)).hasSize(2);
    }

    @Test
    void the_same_key_with_other_content_is_refused() {
        commands.send(caller, "k1", register("示例甲公司", TODAY));

        var refused =
                catchThrowableOfType(RuleViolated.class, () -> commands.send(caller, "k1", register("示例丙公司", TODAY)));
        assertThat(refused.rule()).isEqualTo(IDEMPOTENCY_KEY_NAMES_ONE_COMMAND);
        assertThat(stream(employer)).hasSize(1);
    }

    @Test
    void the_same_key_of_another_caller_is_another_key() {
        var other = new Caller(new AccountId(UUID.randomUUID().toString()), caller.roles(), caller.scope(), "另一人");
        commands.send(caller, "k1", register("示例甲公司", TODAY));
        commands.send(other, "k1", rename("示例乙公司", TODAY));

        assertThat(stream(employer)).hasSize(2);
    }

    @Test
    void a_refused_command_leaves_its_key_free() {
        commands.send(caller, register("示例甲公司", TODAY));

        var refused =
                catchThrowableOfType(RuleViolated.class, () -> commands.send(caller, "k1", rename("示例甲公司", TODAY)));
        assertThat(refused.rule()).isEqualTo(NEW_NAME_DIFFERS);
        commands.send(caller, "k1", rename("示例乙公司", TODAY));
        assertThat(stream(employer)).hasSize(2);
    }

    @Test
    void a_cell_whose_path_no_store_can_keep_is_refused_by_a_rule() {
        var fact = Fact.recorded(cell, BusinessDate.of(TODAY), TODAY);
        var longest = cell + "/" + "9".repeat(254 - cell.value().length());

        commands.send(caller, new DefineGridCell(new GridCellId(longest), fact, "第一网格"));
        var longer = new GridCellId(longest + "9");
        var refused = catchThrowableOfType(
                RuleViolated.class, () -> commands.send(caller, new DefineGridCell(longer, fact, "第二网格")));
        assertThat(refused.rule()).isEqualTo(IDENTITY_FITS);
        var within = Fact.recorded(longer, BusinessDate.of(TODAY), TODAY);
        refused = catchThrowableOfType(
                RuleViolated.class,
                () -> commands.send(caller, new RegisterEmployer(employer, within, "示例甲公司", null, "", false)));
        assertThat(refused.rule()).isEqualTo(IDENTITY_FITS);
    }

    @Test
    void of_many_requests_with_one_key_one_is_carried_out() throws Exception {
        var caseId = new CaseId(Commands.newId(caller, "k1", "case"));
        var intake = new RegisterIntake(
                caseId,
                employer,
                Fact.recorded(cell, BusinessDate.of(TODAY), TODAY),
                CaseSource.COMPLAINT,
                Violation.WAGE_ARREARS,
                null);

        assertThat(allOf(16, () -> commands.send(caller, "k1", intake))).hasSize(16);
        assertThat(events.readEvents(caseId.value()).asStream()).hasSize(1);
    }

    @Test
    void of_two_commands_with_one_key_to_different_files_one_is_carried_out() throws Exception {
        var attempts = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 8; i++) {
            var id = new EmployerId(UUID.randomUUID().toString());
            var command = new RegisterEmployer(
                    id, Fact.recorded(cell, BusinessDate.of(TODAY), TODAY), "示例公司" + i, null, "", false);
            attempts.add(() -> outcome(() -> commands.send(caller, "k1", command)));
        }
        assertThat(all(attempts)).containsOnlyOnce("done").contains(IDEMPOTENCY_KEY_NAMES_ONE_COMMAND);
    }

    @Test
    void concurrent_commands_to_one_file_are_all_carried_out() throws Exception {
        commands.send(caller, register("示例甲公司", TODAY));

        var names = List.of("示例一", "示例二", "示例三", "示例四").iterator();
        var renames = new ArrayList<Callable<Object>>();
        names.forEachRemaining(name -> renames.add(() -> commands.send(caller, rename(name, TODAY))));
        assertThat(all(renames)).hasSize(4);
        assertThat(stream(employer)).hasSize(5);
    }

    @Test
    void one_code_never_makes_two_employers_however_concurrent() throws Exception {
        var code = new CreditCode("91340100MA2MRC1Q5X");
        var registrations = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 8; i++) {
            var id = new EmployerId(UUID.randomUUID().toString());
            registrations.add(() -> outcome(() -> commands.send(
                    caller,
                    new RegisterEmployer(
                            id, Fact.recorded(cell, BusinessDate.of(TODAY), TODAY), "示例甲公司", code, "", true))));
        }
        assertThat(all(registrations)).containsOnlyOnce("done").contains(CREDIT_CODE_NAMES_ONE_EMPLOYER);
    }

    @Test
    void a_command_outside_the_callers_territory_is_denied() {
        var elsewhere = new RegisterEmployer(
                employer,
                Fact.recorded(new GridCellId("340102"), BusinessDate.of(TODAY), TODAY),
                "示例甲公司",
                null,
                "",
                false);
        assertThatThrownBy(() -> commands.send(caller, elsewhere)).isInstanceOf(AccessDeniedException.class);
    }

    private RegisterEmployer register(String name, LocalDate today) {
        return new RegisterEmployer(
                employer, Fact.recorded(cell, BusinessDate.of(today), today), name, null, "", false);
    }

    /** The day is vague, so that from when it counts depends on when it is said. */
    private RenameEmployer rename(String name, LocalDate today) {
        return new RenameEmployer(employer, Fact.recorded(cell, BusinessDate.UNKNOWN, today), name);
    }

    private List<? extends DomainEventMessage<?>> stream(EmployerId id) {
        return events.readEvents(id.value()).asStream().toList();
    }

    private static Object outcome(Callable<?> command) throws Exception {
        try {
            command.call();
            return "done";
        } catch (RuleViolated refused) {
            return refused.rule();
        }
    }

    private static List<Object> allOf(int count, Callable<Object> task) throws Exception {
        return all(Collections.nCopies(count, task));
    }

    private static List<Object> all(List<Callable<Object>> tasks) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<Object>();
            for (Future<Object> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
