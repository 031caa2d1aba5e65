package inspectorate.domain.employers;

import static inspectorate.domain.Facts.on;
import static inspectorate.domain.bookkeeping.RegisterRule.CREDIT_CODE_NAMES_ONE_EMPLOYER;
import static inspectorate.domain.employers.EmployerRule.CREDIT_CODE_CHECKSUM_HOLDS;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Fact;
import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.BookkeepingEvent.*;
import inspectorate.domain.bookkeeping.CreditCodeRegister;
import inspectorate.domain.employers.EmployerCommand.*;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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

/** Both streams of a claim, on Axon's own repositories over a store in memory. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmployerDeskTest {

    private static final Fact MONDAY = on("2026-03-02");
    private static final EmployerId ONE = EmployerId.provisional("340111", "示例建设有限公司");
    private static final EmployerId OTHER = EmployerId.provisional("340111", "示例餐饮店");
    private static final CreditCode CODE = new CreditCode("91411000MA44AAA03W");
    private static final CreditCode OTHER_CODE = new CreditCode("92330424MA2BCD0E66");
    private static final CreditCode ODD_CODE = new CreditCode("91350203M0001QAY9B");
    private static final String REGISTER = CreditCodeRegister.streamOf("340111", CODE);
    private static final String OTHER_REGISTER = CreditCodeRegister.streamOf("340111", OTHER_CODE);

    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final List<Object> recorded = new ArrayList<>();

    EmployerDeskTest() {
        var store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        store.subscribe(events -> {
            synchronized (recorded) {
                events.stream().map(EventMessage::getPayload).forEach(recorded::add);
            }
        });
        var desk = new EmployerDesk(
                EventSourcingRepository.builder(Employer.class)
                        .eventStore(store)
                        .build(),
                EventSourcingRepository.builder(CreditCodeRegister.class)
                        .eventStore(store)
                        .build());
        new AnnotationCommandHandlerAdapter<>(desk).subscribe(commands);
    }

    @Test
    void registration_with_a_code_claims_it() {
        assertThat(refusal(register(ONE, CODE))).isEmpty();
        assertThat(recorded)
                .containsExactly(
                        new EmployerRegistered(ONE, MONDAY, "示例建设有限公司", CODE, ""),
                        new CreditCodeClaimed(REGISTER, MONDAY, CODE, ONE));
    }

    @Test
    @Requirement("D8-06")
    void without_a_code_an_employer_is_registered_provisionally_and_identified_later() {
        assertThat(refusal(register(ONE, null))).isEmpty();
        assertThat(refusal(new IdentifyEmployer(ONE, MONDAY, CODE, false))).isEmpty();
        assertThat(recorded)
                .containsExactly(
                        new EmployerRegistered(ONE, MONDAY, "示例建设有限公司", null, ""),
                        new EmployerIdentified(ONE, MONDAY, CODE),
                        new CreditCodeClaimed(REGISTER, MONDAY, CODE, ONE));
    }

    @Test
    void one_code_never_makes_two_employers_by_registration_or_identification() {
        refusal(register(ONE, CODE));
        refusal(register(OTHER, null));
        recorded.clear();
        assertThat(refusal(new IdentifyEmployer(OTHER, MONDAY, CODE, false))).contains(CREDIT_CODE_NAMES_ONE_EMPLOYER);
        assertThat(refusal(register(new EmployerId("third"), CODE))).contains(CREDIT_CODE_NAMES_ONE_EMPLOYER);
        assertThat(recorded).isEmpty();
    }

    @Test
    void of_many_who_claim_a_code_at_once_one_gets_it() throws Exception {
        var claims = new ArrayList<Callable<Optional<Rule>>>();
        for (int i = 0; i < 16; i++) {
            var employer = new EmployerId("employer-" + i);
            refusal(register(employer, null));
            claims.add(() -> refusal(new IdentifyEmployer(employer, MONDAY, CODE, false)));
        }
        var refusals = new ArrayList<Rule>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var claim : threads.invokeAll(claims)) {
                claim.get().ifPresent(refusals::add);
            }
        }
        assertThat(refusals).hasSize(15).containsOnly(CREDIT_CODE_NAMES_ONE_EMPLOYER);
        assertThat(recorded).filteredOn(CreditCodeClaimed.class::isInstance).hasSize(1);
        assertThat(recorded).filteredOn(EmployerIdentified.class::isInstance).hasSize(1);
    }

    @Test
    void a_retracted_identification_gives_the_code_back() {
        refusal(register(ONE, null));
        refusal(new IdentifyEmployer(ONE, MONDAY, CODE, false));
        refusal(new RetractEmployerFact(ONE, MONDAY, 1, "another company's licence"));
        assertThat(recorded).last().isEqualTo(new CreditCodeReleased(REGISTER, MONDAY, CODE, ONE));
        assertThat(refusal(register(OTHER, CODE))).isEmpty();
    }

    @Test
    void a_code_is_given_back_by_none_but_its_holder() {
        var elsewhere = MONDAY.in(new GridCellId("330424/330424100"));
        var there = EmployerId.identified("330424", CODE);
        refusal(register(ONE, CODE));
        refusal(new RegisterEmployer(there, elsewhere, "示例建设有限公司", CODE, "", false));
        refusal(new RetractEmployerFact(ONE, elsewhere, 0, "another company's licence"));
        assertThat(refusal(new RegisterEmployer(new EmployerId("third"), elsewhere, "示例餐饮店", CODE, "", false)))
                .contains(CREDIT_CODE_NAMES_ONE_EMPLOYER);
    }

    @Test
    void a_corrected_code_moves_the_claim() {
        refusal(register(ONE, CODE));
        recorded.clear();
        refusal(new CorrectEmployerFact(
                ONE,
                MONDAY,
                0,
                "misread",
                new RegisterEmployer(ONE, MONDAY.replacing(0), "示例建设有限公司", OTHER_CODE, "", false)));
        assertThat(recorded)
                .hasSize(4)
                .endsWith(
                        new CreditCodeReleased(REGISTER, MONDAY, CODE, ONE),
                        new CreditCodeClaimed(OTHER_REGISTER, MONDAY, OTHER_CODE, ONE));
    }

    @Test
    @Requirement("R-ID-1")
    void a_code_that_fails_its_checksum_is_registered_once_it_is_confirmed() {
        var register = new RegisterEmployer(ONE, MONDAY, "示例建设有限公司", ODD_CODE, "", false);
        assertThat(refusal(register)).contains(CREDIT_CODE_CHECKSUM_HOLDS);
        assertThat(CREDIT_CODE_CHECKSUM_HOLDS.confirmable()).isTrue();
        assertThat(recorded).isEmpty();
        assertThat(refusal(new RegisterEmployer(ONE, MONDAY, "示例建设有限公司", ODD_CODE, "", true)))
                .isEmpty();
    }

    @Test
    void what_does_not_touch_the_code_does_not_touch_the_register() {
        refusal(register(ONE, CODE));
        recorded.clear();
        refusal(new RenameEmployer(ONE, MONDAY, "示例建工有限公司"));
        assertThat(recorded).containsExactly(new EmployerRenamed(ONE, MONDAY, "示例建工有限公司", "示例建设有限公司"));
    }

    private static RegisterEmployer register(EmployerId id, CreditCode code) {
        return new RegisterEmployer(id, MONDAY, "示例建设有限公司", code, "", false);
    }

    /** The rule that refuses the command; empty if it is carried out. */
    private Optional<Rule> refusal(EmployerCommand command) {
        var refusal = new ArrayList<Rule>();
        commands.dispatch(GenericCommandMessage.asCommandMessage(command), (_, result) -> {
            if (result.isExceptional()) {
                refusal.add(((RuleViolated) result.exceptionResult()).rule());
            }
        });
        return refusal.stream().findFirst();
    }
}
