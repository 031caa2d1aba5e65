package inspectorate.domain.migrations;

import static inspectorate.domain.Facts.migrated;
import static inspectorate.domain.cases.CaseRule.FACTS_FOLLOW_ONE_ANOTHER;
import static inspectorate.domain.employers.EmployerRule.EMPLOYER_IS_REGISTERED_ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.BookkeepingEvent.CreditCodeClaimed;
import inspectorate.domain.bookkeeping.CreditCodeRegister;
import inspectorate.domain.cases.Case;
import inspectorate.domain.cases.CaseCommand;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.IntakeRegistered;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.employers.Employer;
import inspectorate.domain.employers.EmployerCommand.RegisterEmployer;
import inspectorate.domain.employers.EmployerDesk;
import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.migrations.OldFileCommand.MigrateFirstCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** All streams of an old file, on Axon's own repositories over a store in memory. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OldFileDeskTest {

    private static final EmployerId EMPLOYER = EmployerId.provisional("340111", "示例建设有限公司");
    private static final CaseId CASE = new CaseId("old-1");
    private static final CreditCode CODE = new CreditCode("91411000MA44AAA03W");
    private static final String REGISTER = CreditCodeRegister.streamOf("340111", CODE);
    private static final CaseCommand INTAKE =
            new RegisterIntake(CASE, EMPLOYER, migrated("2025"), CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null);

    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final List<List<Object>> appended = new ArrayList<>();
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    OldFileDeskTest() {
        store.subscribe(events -> appended.add(
                events.stream().<Object>map(EventMessage::getPayload).toList()));
        var employers = new EmployerDesk(repository(Employer.class), repository(CreditCodeRegister.class));
        new AnnotationCommandHandlerAdapter<>(new OldFileDesk(employers, repository(Case.class))).subscribe(commands);
    }

    private <T> EventSourcingRepository<T> repository(Class<T> aggregate) {
        return EventSourcingRepository.builder(aggregate).eventStore(store).build();
    }

    @Test
    void the_employer_its_code_and_the_case_are_recorded_in_one_append() {
        assertThat(refusal(INTAKE)).isEmpty();
        assertThat(appended)
                .containsExactly(List.of(
                        new EmployerRegistered(EMPLOYER, migrated("2024"), "示例建设有限公司", CODE, ""),
                        new CreditCodeClaimed(REGISTER, migrated("2024"), CODE, EMPLOYER),
                        new IntakeRegistered(
                                CASE, EMPLOYER, migrated("2025"), CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null)));
    }

    @Test
    void where_the_case_is_refused_no_employer_is_registered() {
        assertThat(refusal(INTAKE, new AcceptCase(CASE, migrated("2024")))).contains(FACTS_FOLLOW_ONE_ANOTHER);
        assertThat(appended).isEmpty();
        assertThat(refusal(INTAKE)).isEmpty();
    }

    @Test
    void an_employer_that_is_there_is_not_registered_again() {
        refusal(INTAKE);
        appended.clear();
        assertThat(refusal(INTAKE)).contains(EMPLOYER_IS_REGISTERED_ONCE);
        assertThat(appended).isEmpty();
    }

    private Optional<Rule> refusal(CaseCommand... steps) {
        var refused = new ArrayList<Rule>();
        var command = new MigrateFirstCase(
                new RegisterEmployer(EMPLOYER, migrated("2024"), "示例建设有限公司", CODE, "", false),
                new MigrateCase(CASE, EMPLOYER, migrated("2025"), List.of(steps)));
        commands.dispatch(GenericCommandMessage.asCommandMessage(command), (_, result) -> {
            if (result.isExceptional() && result.exceptionResult() instanceof RuleViolated violated) {
                refused.add(violated.rule());
            }
        });
        return refused.stream().findFirst();
    }
}
