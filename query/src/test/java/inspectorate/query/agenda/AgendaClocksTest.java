package inspectorate.query.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.CaseOutcome;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.ClosingFact.DecisionCorrected;
import inspectorate.domain.cases.ExecutionFact.DecisionServed;
import inspectorate.domain.cases.IntakeFact.ResultTold;
import inspectorate.domain.cases.InvestigationFact.*;
import inspectorate.domain.cases.RecusalGround;
import inspectorate.domain.cases.Reviser;
import inspectorate.domain.cases.ServiceManner;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Told;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.LegalGround;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaClocksTest {

    private static final CaseId CASE = new CaseId("case-1");
    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final GridCellId CELL = new GridCellId("340111/001");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Fact MONDAY = Fact.recorded(CELL, new BusinessDate("2026-03-02"), TODAY);
    private static final LegalGround NONE = ground();

    @Test
    void a_clock_that_ended_does_not_come_back_with_the_next_fact() {
        var entry = after(received(), new IntakeRejected(CASE, EMPLOYER, MONDAY, "reason", null));
        assertThat(entry.settled()).isTrue();
        var told = after(entry, new ResultTold(CASE, EMPLOYER, MONDAY, Told.COMPLAINANT, "refused", NONE));
        assertThat(told.settled()).isTrue();
        assertThat(told.clocks()).isEmpty();
    }

    @Test
    void a_result_stands_on_the_agenda_until_it_is_told() {
        var duty = ground(clock("deadline.result-notice", "2026-03-02"));
        var rejected = after(received(), new IntakeRejected(CASE, EMPLOYER, MONDAY, "reason", duty));
        assertThat(rejected.clock()).isEqualTo("deadline.result-notice");
        var closed = after(rejected, new CaseClosed(CASE, EMPLOYER, MONDAY, CaseOutcome.UNKNOWN));
        assertThat(closed.settled()).isFalse();
        assertThat(after(closed, new ResultTold(CASE, EMPLOYER, MONDAY, Told.SUPERIOR, "report", NONE))
                        .settled())
                .isFalse();
        assertThat(after(closed, new ResultTold(CASE, EMPLOYER, MONDAY, Told.COMPLAINANT, "refused", NONE))
                        .settled())
                .isTrue();
    }

    @Test
    void the_soonest_clock_is_what_the_entry_is_about() {
        var filed = after(
                received(),
                new CaseFiled(
                        CASE, EMPLOYER, MONDAY, null, null, ground(clock("deadline.investigation", "2026-05-29"))));
        assertThat(filed.clock()).isEqualTo("deadline.investigation");
        assertThat(filed.sweepOn()).isNull();
        var ordered = after(filed, order(MONDAY));
        assertThat(ordered.kind()).isEqualTo(AgendaEntry.Kind.ORDER_FALLS_DUE);
        assertThat(ordered.dueOn()).isEqualTo("2026-03-09");
        assertThat(ordered.sweepOn()).isEqualTo("2026-03-10");
        assertThat(ordered.clocks()).hasSize(2);
    }

    @Test
    void what_was_migrated_is_never_swept() {
        var old = Fact.migrated(CELL, new BusinessDate("2019-04-01"), TODAY, "ledger#7");
        assertThat(after(AgendaEntry.blank("case-1"), order(old)).sweepOn()).isNull();
    }

    @Test
    void a_clock_whose_end_could_not_be_computed_is_looked_at_from_its_beginning() {
        var endless = new LegalClock("deadline.hearing-request", LocalDate.of(2026, 12, 28), null, Certainty.MISSING);
        var filed = new CaseFiled(CASE, EMPLOYER, MONDAY, null, null, ground(endless));
        assertThat(after(AgendaEntry.blank("case-1"), filed).sweepOn()).isEqualTo("2026-12-28");
    }

    @Test
    void a_clock_of_ours_comes_before_a_time_of_the_party_and_an_hour_before_the_end_of_its_day() {
        var served = after(
                AgendaEntry.blank("case-1"),
                new DecisionServed(
                        CASE,
                        EMPLOYER,
                        MONDAY,
                        ServiceManner.HANDED_OVER,
                        null,
                        ground(clock("deadline.reconsideration", "2026-05-01"))));
        assertThat(served.clock()).isEqualTo("deadline.reconsideration");
        assertThat(served.dueOn()).isEqualTo("2026-05-01");
        var revised = after(
                served,
                new DecisionCorrected(
                        CASE,
                        EMPLOYER,
                        MONDAY,
                        Reviser.OWN_AGENCY,
                        null,
                        "reason",
                        ground(
                                clock("deadline.publication-correction", "2026-05-20"),
                                clock(LocalDateTime.of(2026, 5, 20, 10, 0)))));
        assertThat(revised.clock()).isEqualTo("deadline.transfer-hand-over");
        assertThat(revised.dueAt()).isEqualTo("2026-05-20T10:00");
        assertThat(revised.clocks()).extracting(RunningClock::toTheHour).containsExactly(false, true, false);
        assertThat(revised.clocks()).extracting(RunningClock::ofTheParty).containsExactly(true, false, false);
    }

    @Test
    void two_recusals_run_beside_each_other_and_are_decided_by_person() {
        var both =
                after(after(AgendaEntry.blank("case-1"), recusal("lead", "2026-03-05")), recusal("co", "2026-03-06"));
        assertThat(both.clocks())
                .extracting(clock -> clock.officer() + " " + clock.dueOn())
                .containsExactly("lead 2026-03-05", "co 2026-03-06");
        var again = after(both, recusal("lead", "2026-03-09"));
        assertThat(again.clocks()).isEqualTo(both.clocks());
        var decided = after(
                again,
                new RecusalDecided(
                        CASE, EMPLOYER, MONDAY, new AccountId("lead"), false, new AccountId("head"), "none", NONE));
        assertThat(decided.clocks()).extracting(RunningClock::officer).containsExactly("co");
    }

    private static RecusalRequested recusal(String officer, String due) {
        return new RecusalRequested(
                CASE,
                EMPLOYER,
                MONDAY,
                new AccountId(officer),
                RecusalGround.INTEREST,
                true,
                "reason",
                ground(clock("deadline.recusal", due)));
    }

    private static LegalClock clock(LocalDateTime due) {
        return new LegalClock("deadline.transfer-hand-over", LocalDate.of(2026, 5, 19), due, Certainty.STATUTE_TEXT);
    }

    private static AgendaEntry received() {
        return after(
                AgendaEntry.blank("case-1"),
                new IntakeRegistered(
                        CASE,
                        EMPLOYER,
                        MONDAY,
                        CaseSource.COMPLAINT,
                        Violation.WAGE_ARREARS,
                        null,
                        null,
                        ground(clock("deadline.intake", "2026-03-09"))));
    }

    private static RectificationOrderIssued order(Fact fact) {
        return new RectificationOrderIssued(CASE, EMPLOYER, fact, Term.until(LocalDate.of(2026, 3, 9)), "限期改正指令书");
    }

    private static AgendaEntry after(AgendaEntry entry, CaseEvent event) {
        return AgendaFold.after(entry, event, EMPLOYER.value());
    }

    private static LegalClock clock(String key, String due) {
        return new LegalClock(
                key, LocalDate.of(2026, 3, 2), LocalDate.parse(due).atTime(23, 59, 59), Certainty.STATUTE_TEXT);
    }

    private static LegalGround ground(LegalClock... clocks) {
        return new LegalGround("", "", "", "CN@1", Certainty.STATUTE_TEXT, List.of(clocks));
    }
}
