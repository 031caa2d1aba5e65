package inspectorate.domain.employers;

import static inspectorate.domain.Facts.on;
import static inspectorate.domain.employers.MergingRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Fact;
import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.CreditCodeRegister;
import inspectorate.domain.employers.EmployerCommand.*;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingCommand.*;
import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
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

/** Both files of a merging, on Axon's own repositories over a store in memory. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergingTest {

    private static final Fact MONDAY = on("2026-03-02");
    private static final Fact FRIDAY = on("2026-03-06");
    private static final Fact NEXT_DOOR = MONDAY.in(new GridCellId("340111/340111004"));
    private static final Fact ELSEWHERE = MONDAY.in(new GridCellId("340104/340104001"));
    private static final EmployerId FILE = new EmployerId("file");
    private static final EmployerId SURVIVOR = new EmployerId("survivor");
    private static final EmployerId THIRD = new EmployerId("third");
    private static final CreditCode CODE = new CreditCode("91411000MA44AAA03W");
    private static final CreditCode OTHER_CODE = new CreditCode("92330424MA2BCD0E66");
    private static final AccountId ONE = new AccountId("inspector");
    private static final AccountId OTHER = new AccountId("head");
    private static final String WHY = "同一营业执照";

    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final List<Object> recorded = new ArrayList<>();

    MergingTest() {
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
        done(register(FILE, MONDAY, null));
        done(register(SURVIVOR, NEXT_DOOR, CODE));
        done(register(THIRD, MONDAY, null));
        recorded.clear();
    }

    @Test
    void a_merging_is_proposed_by_one_and_confirmed_by_another_and_both_files_say_so() {
        done(propose(FILE, SURVIVOR));
        done(confirm(FILE, SURVIVOR, OTHER));
        assertThat(recorded)
                .containsExactlyInAnyOrder(
                        new FileMergeProposed(FILE, MONDAY, SURVIVOR, WHY, ONE),
                        new FileTakenIn(SURVIVOR, FRIDAY.in(NEXT_DOOR.cellId()), FILE, null, WHY, ONE, OTHER),
                        new FileMerged(FILE, FRIDAY, SURVIVOR, WHY, ONE, OTHER));
    }

    @Test
    void who_proposed_it_does_not_confirm_it() {
        done(propose(FILE, SURVIVOR));
        assertThat(refusal(confirm(FILE, SURVIVOR, ONE))).contains(SECOND_OFFICER_CONFIRMS);
    }

    @Test
    void a_refused_proposal_leaves_both_files_as_they_were_and_can_be_made_again() {
        done(propose(FILE, SURVIVOR));
        assertThat(refusal(new RefuseProposal(FILE, SURVIVOR, FRIDAY, " ", OTHER)))
                .contains(MERGING_STATES_REASON);
        done(new RefuseProposal(FILE, SURVIVOR, FRIDAY, "两家单位", OTHER));
        assertThat(recorded).last().isEqualTo(new FileProposalRefused(FILE, FRIDAY, SURVIVOR, "两家单位", OTHER));
        assertThat(refusal(confirm(FILE, SURVIVOR, OTHER))).contains(MERGING_NEEDS_PROPOSAL);
        done(propose(FILE, SURVIVOR));
    }

    @Test
    void nothing_is_confirmed_that_was_not_proposed_for_these_two() {
        assertThat(refusal(confirm(FILE, SURVIVOR, OTHER))).contains(MERGING_NEEDS_PROPOSAL);
        done(propose(FILE, SURVIVOR));
        assertThat(refusal(confirm(FILE, THIRD, OTHER))).contains(MERGING_NEEDS_PROPOSAL);
        assertThat(refusal(propose(FILE, THIRD))).contains(ONE_PROPOSAL_IS_OPEN);
    }

    @Test
    void a_proposal_says_why() {
        assertThat(refusal(new ProposeMerge(FILE, SURVIVOR, MONDAY, "  ", ONE))).contains(MERGING_STATES_REASON);
    }

    @Test
    void a_file_is_not_merged_into_itself() {
        assertThat(refusal(propose(FILE, FILE))).contains(FILES_DIFFER);
    }

    @Test
    void a_file_that_is_not_there_is_not_merged() {
        assertThat(refusal(propose(FILE, new EmployerId("nobody")))).contains(EmployerRule.EMPLOYER_IS_REGISTERED);
    }

    @Test
    void files_of_two_jurisdictions_stay_two() {
        done(register(new EmployerId("elsewhere"), ELSEWHERE, null));
        assertThat(refusal(propose(FILE, new EmployerId("elsewhere")))).contains(FILES_ARE_OF_ONE_JURISDICTION);
    }

    @Test
    void two_codes_are_two_employers_also_where_the_code_is_a_members() {
        done(new IdentifyEmployer(THIRD, MONDAY, OTHER_CODE, false));
        assertThat(refusal(propose(THIRD, SURVIVOR))).contains(CREDIT_CODES_DO_NOT_DIFFER);
        var provisional = new EmployerId("fourth");
        done(register(provisional, MONDAY, null));
        merge(SURVIVOR, provisional);
        assertThat(refusal(propose(THIRD, provisional))).contains(CREDIT_CODES_DO_NOT_DIFFER);
    }

    @Test
    void groups_are_flat() {
        merge(FILE, SURVIVOR);
        assertThat(refusal(propose(FILE, THIRD))).contains(FILE_IS_NOT_MERGED);
        assertThat(refusal(propose(THIRD, FILE))).contains(SURVIVOR_STANDS_BY_ITSELF);
        assertThat(refusal(propose(SURVIVOR, THIRD))).contains(FILE_HAS_TAKEN_IN_NO_OTHER);
        done(propose(THIRD, SURVIVOR));
    }

    @Test
    void what_became_impossible_since_it_was_proposed_is_not_confirmed() {
        done(propose(FILE, SURVIVOR));
        done(propose(SURVIVOR, FILE));
        done(confirm(FILE, SURVIVOR, OTHER));
        assertThat(refusal(confirm(SURVIVOR, FILE, OTHER))).contains(FILE_HAS_TAKEN_IN_NO_OTHER);
    }

    @Test
    void unmerging_is_proposed_and_confirmed_too_and_both_files_say_so() {
        assertThat(refusal(new ProposeUnmerge(FILE, SURVIVOR, MONDAY, WHY, ONE)))
                .contains(ONLY_A_MERGED_FILE_IS_UNMERGED);
        merge(FILE, SURVIVOR);
        assertThat(refusal(new ProposeUnmerge(FILE, THIRD, MONDAY, WHY, ONE))).contains(ONLY_A_MERGED_FILE_IS_UNMERGED);
        recorded.clear();
        done(new ProposeUnmerge(FILE, SURVIVOR, FRIDAY, "误合并", OTHER));
        assertThat(refusal(confirm(FILE, SURVIVOR, OTHER))).contains(SECOND_OFFICER_CONFIRMS);
        done(confirm(FILE, SURVIVOR, ONE));
        assertThat(recorded)
                .containsExactlyInAnyOrder(
                        new FileUnmergeProposed(FILE, FRIDAY, SURVIVOR, "误合并", OTHER),
                        new FileReleased(SURVIVOR, FRIDAY.in(NEXT_DOOR.cellId()), FILE, "误合并", OTHER, ONE),
                        new FileUnmerged(FILE, FRIDAY, SURVIVOR, "误合并", OTHER, ONE));
        done(new ProposeMerge(FILE, THIRD, FRIDAY, WHY, ONE));
    }

    @Test
    void files_are_one_from_no_day_on_which_either_was_not_registered_yet() {
        var late = new EmployerId("late");
        done(register(late, FRIDAY, null));
        assertThat(refusal(propose(late, SURVIVOR))).contains(MERGING_FOLLOWS_WHAT_IT_RESTS_ON);
        assertThat(refusal(propose(FILE, late))).contains(MERGING_FOLLOWS_WHAT_IT_RESTS_ON);
        done(new ProposeMerge(FILE, late, FRIDAY, WHY, ONE));
        assertThat(refusal(new ConfirmProposal(FILE, late, MONDAY, OTHER))).contains(MERGING_FOLLOWS_WHAT_IT_RESTS_ON);
        done(confirm(FILE, late, OTHER));
    }

    @Test
    void files_are_one_or_two_again_from_no_day_before_they_joined_or_parted_last() {
        merge(FILE, SURVIVOR);
        assertThat(refusal(new ProposeUnmerge(FILE, SURVIVOR, MONDAY, WHY, ONE)))
                .contains(MERGING_FOLLOWS_WHAT_IT_RESTS_ON);
        done(new ProposeUnmerge(FILE, SURVIVOR, FRIDAY, WHY, ONE));
        assertThat(refusal(new ConfirmProposal(FILE, SURVIVOR, MONDAY, OTHER)))
                .contains(MERGING_FOLLOWS_WHAT_IT_RESTS_ON);
        done(confirm(FILE, SURVIVOR, OTHER));
        for (var again : List.of(propose(FILE, THIRD), propose(THIRD, FILE), propose(SURVIVOR, THIRD))) {
            assertThat(refusal(again)).as(again.toString()).contains(MERGING_FOLLOWS_WHAT_IT_RESTS_ON);
        }
    }

    @Test
    void a_survivor_takes_in_files_in_any_order_of_days() {
        merge(FILE, SURVIVOR);
        done(propose(THIRD, SURVIVOR));
        done(new ConfirmProposal(THIRD, SURVIVOR, MONDAY, OTHER));
    }

    @Test
    void a_registration_is_not_corrected_to_a_day_after_the_merging() {
        merge(FILE, SURVIVOR);
        for (var file : List.of(FILE, SURVIVOR)) {
            var code = file.equals(SURVIVOR) ? CODE : null;
            assertThat(refusal(registeredOn(file, on("2026-03-07"), code))).contains(MERGING_FOLLOWS_WHAT_IT_RESTS_ON);
            done(registeredOn(file, FRIDAY, code));
        }
    }

    private static CorrectEmployerFact registeredOn(EmployerId file, Fact day, CreditCode code) {
        var said = register(file, day.replacing(0), code);
        return new CorrectEmployerFact(file, on("2026-03-09"), 0, "误录", said);
    }

    @Test
    void the_survivor_keeps_the_identity_of_a_merged_file() {
        merge(FILE, SURVIVOR);
        assertThat(refusal(new RenameEmployer(FILE, FRIDAY, "示例新名"))).contains(IDENTITY_IS_KEPT_BY_SURVIVOR);
        assertThat(refusal(new IdentifyEmployer(FILE, FRIDAY, OTHER_CODE, false)))
                .contains(IDENTITY_IS_KEPT_BY_SURVIVOR);
        assertThat(refusal(register(FILE, MONDAY, null))).contains(EmployerRule.EMPLOYER_IS_REGISTERED_ONCE);
        done(new RenameEmployer(SURVIVOR, FRIDAY, "示例新名"));
    }

    @Test
    void the_code_of_a_merged_file_is_not_corrected_before_it_is_unmerged() {
        merge(FILE, SURVIVOR);
        var withCode = new RegisterEmployer(FILE, MONDAY.replacing(0), "示例", OTHER_CODE, "", false);
        assertThat(refusal(new CorrectEmployerFact(FILE, FRIDAY, 0, "漏登", withCode)))
                .contains(IDENTITY_IS_KEPT_BY_SURVIVOR);
        done(new ProposeUnmerge(FILE, SURVIVOR, FRIDAY, WHY, ONE));
        done(confirm(FILE, SURVIVOR, OTHER));
        done(new CorrectEmployerFact(FILE, FRIDAY, 0, "漏登", withCode));
    }

    @Test
    void a_survivor_never_gets_another_code_than_its_members() {
        merge(SURVIVOR, FILE);
        assertThat(refusal(new IdentifyEmployer(FILE, FRIDAY, OTHER_CODE, false)))
                .contains(CREDIT_CODES_DO_NOT_DIFFER);
    }

    @Test
    void a_merging_is_not_retracted_but_unmerged() {
        merge(FILE, SURVIVOR);
        assertThat(refusal(new RetractEmployerFact(FILE, FRIDAY, 2, "误"))).contains(MERGING_IS_UNDONE_BY_UNMERGING);
        assertThat(refusal(new RetractEmployerFact(SURVIVOR, FRIDAY, 1, "误"))).contains(MERGING_IS_UNDONE_BY_UNMERGING);
    }

    @Test
    void of_mergings_confirmed_at_once_none_makes_a_circle_or_puts_a_file_into_two() throws Exception {
        done(propose(FILE, SURVIVOR));
        done(propose(SURVIVOR, THIRD));
        done(propose(THIRD, FILE));
        recorded.clear();
        var confirmations = List.<Callable<Optional<Rule>>>of(
                () -> refusal(confirm(FILE, SURVIVOR, OTHER)),
                () -> refusal(confirm(SURVIVOR, THIRD, OTHER)),
                () -> refusal(confirm(THIRD, FILE, OTHER)));
        var refusals = new ArrayList<Rule>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var confirmation : threads.invokeAll(confirmations)) {
                confirmation.get().ifPresent(refusals::add);
            }
        }
        assertThat(refusals).hasSize(2).isSubsetOf(FILE_HAS_TAKEN_IN_NO_OTHER, SURVIVOR_STANDS_BY_ITSELF);
        assertThat(recorded).filteredOn(FileMerged.class::isInstance).hasSize(1);
        assertThat(recorded).filteredOn(FileTakenIn.class::isInstance).hasSize(1);
    }

    private void merge(EmployerId file, EmployerId survivor) {
        done(propose(file, survivor));
        done(confirm(file, survivor, OTHER));
    }

    private static RegisterEmployer register(EmployerId id, Fact fact, CreditCode code) {
        return new RegisterEmployer(id, fact, "示例建设有限公司", code, "", false);
    }

    private static ProposeMerge propose(EmployerId file, EmployerId survivor) {
        return new ProposeMerge(file, survivor, MONDAY, WHY, ONE);
    }

    private static ConfirmProposal confirm(EmployerId file, EmployerId survivor, AccountId decider) {
        return new ConfirmProposal(file, survivor, FRIDAY, decider);
    }

    private void done(EmployerCommand command) {
        assertThat(refusal(command)).isEmpty();
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
