package inspectorate.domain.papers;

import static inspectorate.domain.Facts.on;
import static inspectorate.domain.bookkeeping.RegisterRule.MIGRATED_NUMBER_IS_BEFORE_OURS;
import static inspectorate.domain.bookkeeping.RegisterRule.PAPER_NUMBER_IS_NEXT;
import static inspectorate.domain.bookkeeping.RegisterRule.PAPER_REGISTER_IS_OPENED_FIRST;
import static inspectorate.domain.law.Milestone.ORDERED;
import static inspectorate.domain.law.Milestone.REGISTERED;
import static inspectorate.domain.papers.PaperKind.INQUIRY;
import static inspectorate.domain.papers.PaperKind.RECTIFICATION_ORDER;
import static inspectorate.domain.papers.PaperRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Fact;
import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.BookkeepingEvent.*;
import inspectorate.domain.bookkeeping.PaperRegister;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.PaperId;
import inspectorate.domain.law.Milestone.Reached;
import inspectorate.domain.papers.PaperCommand.*;
import inspectorate.domain.papers.PaperEvent.*;
import inspectorate.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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

/** A paper and its number, on Axon's own repositories over a store in memory. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberingDeskTest {

    private static final Fact MONDAY = on("2026-03-02");
    private static final Fact LAST_YEAR = on("2025-12-30");
    private static final CaseId CASE = new CaseId("case-1");
    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final PaperNumber FIRST = new PaperNumber("包河", RECTIFICATION_ORDER, 2026, 1);
    private static final String HASH = "ab".repeat(32);

    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final List<Object> recorded = new ArrayList<>();
    private List<Reached> reached = List.of(new Reached(ORDERED, LAST_YEAR), new Reached(REGISTERED, LAST_YEAR));

    NumberingDeskTest() {
        var store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        store.subscribe(events -> {
            synchronized (recorded) {
                events.stream().map(EventMessage::getPayload).forEach(recorded::add);
            }
        });
        var desk = new NumberingDesk(
                EventSourcingRepository.builder(Paper.class).eventStore(store).build(),
                EventSourcingRepository.builder(PaperRegister.class)
                        .eventStore(store)
                        .build(),
                _ -> reached);
        new AnnotationCommandHandlerAdapter<>(desk).subscribe(commands);
    }

    @Test
    void a_paper_that_rests_on_nothing_takes_no_number() {
        reached = List.of(new Reached(REGISTERED, LAST_YEAR));
        assertThat(refusal(issue("paper-1", FIRST))).contains(PAPER_GIVES_AN_ORDER);
        reached = List.of(new Reached(ORDERED, on("2026-03-03")));
        assertThat(refusal(issue("paper-1", FIRST))).contains(PAPER_FOLLOWS_ITS_BASIS);
        assertThat(recorded).isEmpty();
    }

    @Test
    @Requirement("R-ID-4")
    void a_paper_and_its_number_are_recorded_together() {
        assertThat(refusal(issue("paper-1", FIRST))).isEmpty();
        assertThat(recorded)
                .containsExactly(
                        new PaperIssued(
                                new PaperId("paper-1"),
                                EMPLOYER,
                                MONDAY,
                                CASE,
                                RECTIFICATION_ORDER,
                                "包河劳监令〔2026〕1号",
                                HASH,
                                7,
                                HASH,
                                "paper-1"),
                        new PaperNumberIssued(register(FIRST), MONDAY, 1, new PaperId("paper-1")));
    }

    @Test
    void a_number_that_is_not_the_next_is_refused_with_the_one_that_is() {
        refusal(issue("paper-1", FIRST));
        assertThat(refusal(issue("paper-2", FIRST))).contains(PAPER_NUMBER_IS_NEXT);
        assertThat(refusal(issue("paper-2", FIRST.at(3)))).contains(PAPER_NUMBER_IS_NEXT);
        assertThat(refusal(issue("paper-2", FIRST.at(2)))).isEmpty();
        assertThat(refusal(issue("paper-2", FIRST.at(3)))).contains(PAPER_IS_ISSUED_ONCE);
    }

    @Test
    @Requirement("R-ID-4")
    void each_type_and_year_has_numbers_of_its_own() {
        var inquiry = new PaperNumber("包河", INQUIRY, 2026, 1);
        var earlier = new PaperNumber("包河", RECTIFICATION_ORDER, 2025, 1);
        assertThat(refusal(issue("paper-1", FIRST))).isEmpty();
        assertThat(refusal(issue("paper-2", inquiry))).isEmpty();
        assertThat(refusal(issue("paper-3", earlier))).contains(NUMBER_IS_OF_ITS_YEAR);
        assertThat(refusal(issue("paper-3", earlier, LAST_YEAR))).isEmpty();
        assertThat(refusal(issue("paper-4", FIRST.at(2), on("2026-03")))).contains(PAPER_NAMES_ITS_DAY);
    }

    @Test
    @Requirement("R-ID-4")
    void of_many_papers_issued_at_once_each_gets_a_number_and_none_is_left_out() throws Exception {
        int papers = 64;
        var work = IntStream.range(0, papers)
                .mapToObj(paper -> (Callable<Integer>) () -> issueWhateverIsNext("paper-" + paper))
                .toList();
        var given = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number : threads.invokeAll(work)) {
                given.add(number.get());
            }
        }
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, papers).boxed().toList());
        assertThat(recorded).filteredOn(PaperIssued.class::isInstance).hasSize(papers);
    }

    @Test
    @Requirement("R-ID-4")
    void a_void_paper_stays_void_and_its_number_is_not_given_again() {
        refusal(issue("paper-1", FIRST));
        assertThat(refusal(new VoidPaper(new PaperId("paper-1"), MONDAY, " "))).contains(VOIDING_STATES_REASON);
        assertThat(refusal(new VoidPaper(new PaperId("paper-1"), MONDAY, "打印有误")))
                .isEmpty();
        assertThat(refusal(new VoidPaper(new PaperId("paper-1"), MONDAY, "打印有误")))
                .contains(PAPER_IS_VALID);
        assertThat(refusal(issue("paper-1", FIRST))).contains(PAPER_IS_ISSUED_ONCE);
        assertThat(refusal(issue("paper-2", FIRST))).contains(PAPER_NUMBER_IS_NEXT);
    }

    @Test
    @Requirement("R-ID-4")
    void a_number_spoilt_before_use_is_recorded_void_and_the_next_follows_it() {
        var spoil = new VoidNumber(FIRST.register("340111"), MONDAY, "包河", RECTIFICATION_ORDER, 2026, "空白文书损毁");
        assertThat(refusal(spoil)).isEmpty();
        assertThat(recorded)
                .containsExactly(new PaperNumberVoided(register(FIRST), MONDAY, 1, "包河劳监令〔2026〕1号", "空白文书损毁"));
        assertThat(refusal(issue("paper-1", FIRST))).contains(PAPER_NUMBER_IS_NEXT);
        assertThat(refusal(issue("paper-1", FIRST.at(2)))).isEmpty();
    }

    @Test
    @Requirement("R-ID-4")
    void a_paper_of_an_old_file_keeps_its_number_and_comes_in_once() {
        assertThat(refusal(migrate("合人社监〔2015〕第31号"))).isEmpty();
        assertThat(refusal(migrate("合人社监〔2015〕第31号"))).contains(MIGRATED_NUMBER_IS_NEW);
        assertThat(refusal(migrate(" "))).contains(NUMBER_IS_STATED);
        assertThat(recorded).hasSize(1);
    }

    @Test
    void a_register_that_goes_on_from_paper_leaves_the_earlier_numbers_to_the_old_files() {
        assertThat(refusal(migrate(FIRST.at(57).text()))).contains(MIGRATED_NUMBER_IS_BEFORE_OURS);
        assertThat(refusal(new OpenRegister(FIRST.register("340111"), MONDAY, 58)))
                .isEmpty();
        assertThat(refusal(migrate(FIRST.at(57).text()))).isEmpty();
        assertThat(refusal(migrate(FIRST.at(58).text()))).contains(MIGRATED_NUMBER_IS_BEFORE_OURS);
        assertThat(refusal(issue("paper-1", FIRST))).contains(PAPER_NUMBER_IS_NEXT);
        assertThat(refusal(issue("paper-1", FIRST.at(58)))).isEmpty();
        assertThat(refusal(new OpenRegister(FIRST.register("340111"), MONDAY, 99)))
                .contains(PAPER_REGISTER_IS_OPENED_FIRST);
    }

    private int issueWhateverIsNext(String paper) {
        for (int sequence = 1; ; sequence++) {
            if (refusal(issue(paper, FIRST.at(sequence))).isEmpty()) {
                return sequence;
            }
        }
    }

    private static IssuePaper issue(String paper, PaperNumber number) {
        return issue(paper, number, MONDAY);
    }

    private static IssuePaper issue(String paper, PaperNumber number, Fact fact) {
        return new IssuePaper(
                new PaperId(paper),
                EMPLOYER,
                fact,
                CASE,
                number.kind(),
                "said",
                new IssuedAs(number, HASH, 7, HASH, paper));
    }

    private static MigratePaper migrate(String number) {
        return new MigratePaper(
                PaperId.migrated("340111", number), EMPLOYER, MONDAY, CASE, RECTIFICATION_ORDER, number);
    }

    private static String register(PaperNumber number) {
        return number.register("340111").value();
    }

    /** The rule that refuses the command; empty if it is carried out. */
    private Optional<Rule> refusal(PaperCommand command) {
        var refusal = new ArrayList<Rule>();
        commands.dispatch(GenericCommandMessage.asCommandMessage(command), (_, result) -> {
            if (result.isExceptional()) {
                refusal.add(((RuleViolated) result.exceptionResult()).rule());
            }
        });
        return refusal.stream().findFirst();
    }
}
