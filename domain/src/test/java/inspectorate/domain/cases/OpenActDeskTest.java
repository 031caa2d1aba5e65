package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.ONE_OPEN_CASE_PER_ACT;
import static inspectorate.domain.cases.CaseStory.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.OpenActRegister;
import inspectorate.domain.cases.OpenActs.Act;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One open case of an employer on one act, whatever files it has, on Axon's own repository over a store in memory. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenActDeskTest {

    private static final EmployerId SURVIVOR = new EmployerId("survivor");
    private static final EmployerId MERGED = new EmployerId("merged");
    private static final EmployerId THIRD = new EmployerId("third");

    private List<EmployerId> one = List.of();
    private final OpenActDesk desk = new OpenActDesk(
            EventSourcingRepository.builder(OpenActRegister.class)
                    .eventStore(EmbeddedEventStore.builder()
                            .storageEngine(new InMemoryEventStorageEngine())
                            .build())
                    .build(),
            file -> one.contains(file) ? one : List.of(file));

    @Test
    void of_files_that_are_one_all_count_and_a_claim_made_before_holds_on() {
        assertThat(claim(MERGED, "case-1")).isEmpty();
        one = List.of(SURVIVOR, MERGED, THIRD);
        assertThat(claim(SURVIVOR, "case-2")).contains(ONE_OPEN_CASE_PER_ACT);
        assertThat(claim(THIRD, "case-3")).contains(ONE_OPEN_CASE_PER_ACT);
        release(MERGED, "case-1");
        assertThat(claim(THIRD, "case-3")).isEmpty();
        assertThat(claim(SURVIVOR, "case-2")).contains(ONE_OPEN_CASE_PER_ACT);
        release(THIRD, "case-3");
        assertThat(claim(SURVIVOR, "case-2")).isEmpty();
        assertThat(claim(MERGED, "case-4")).contains(ONE_OPEN_CASE_PER_ACT);
    }

    @Test
    void files_that_part_have_each_its_own_again() {
        one = List.of(SURVIVOR, MERGED);
        assertThat(claim(MERGED, "case-1")).isEmpty();
        one = List.of();
        assertThat(claim(MERGED, "case-2")).contains(ONE_OPEN_CASE_PER_ACT);
        assertThat(claim(SURVIVOR, "case-3")).isEmpty();
        assertThat(claim(SURVIVOR, "case-4")).contains(ONE_OPEN_CASE_PER_ACT);
        release(MERGED, "case-1");
        assertThat(claim(MERGED, "case-2")).isEmpty();
    }

    @Test
    void what_was_filed_before_takes_its_act_over_and_of_several_the_first() {
        takeOver(MERGED, "case-1");
        takeOver(MERGED, "case-1");
        takeOver(MERGED, "case-2");
        assertThat(claim(MERGED, "case-3")).contains(ONE_OPEN_CASE_PER_ACT);
        release(MERGED, "case-2");
        assertThat(claim(MERGED, "case-3")).contains(ONE_OPEN_CASE_PER_ACT);
        release(MERGED, "case-1");
        assertThat(claim(MERGED, "case-3")).isEmpty();
    }

    private void takeOver(EmployerId file, String caseId) {
        var work = DefaultUnitOfWork.startAndGet(null);
        desk.takeOver(new Act(file, Violation.WAGE_ARREARS, new CaseId(caseId)), MONDAY);
        work.commit();
    }

    private Optional<Rule> claim(EmployerId file, String caseId) {
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            desk.claim(new Act(file, Violation.WAGE_ARREARS, new CaseId(caseId)), MONDAY);
            work.commit();
            return Optional.empty();
        } catch (RuleViolated refused) {
            work.rollback();
            return Optional.of(refused.rule());
        }
    }

    private void release(EmployerId file, String caseId) {
        var work = DefaultUnitOfWork.startAndGet(null);
        desk.release(new Act(file, Violation.WAGE_ARREARS, new CaseId(caseId)), MONDAY);
        work.commit();
    }
}
