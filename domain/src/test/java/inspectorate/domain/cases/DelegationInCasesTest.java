package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStory.*;
import static inspectorate.domain.cases.ProcedureRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.DecisionStep.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.DelegationId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.DelegatedBy;
import inspectorate.domain.law.LawBook;
import inspectorate.domain.law.Mandate;
import inspectorate.domain.law.Officer;
import inspectorate.domain.law.Power;
import inspectorate.domain.law.TestLaw;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An officer of a squad acts for the department only as far as that delegated it in writing (R-JUR-5). */
@Requirement("D2-03")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DelegationInCasesTest {

    private static final String SQUAD = "340111/340111003";
    private static final LawBook LAWS = TestLaw.with(
            "jurisdiction.delegated-levels SQUAD CHOICE", "jurisdiction.deciding-levels COUNTY,SQUAD CHOICE");
    private static final Officer CAPTAIN = new Officer(new AccountId("captain-1"), SQUAD, false);
    private static final Officer HEAD = new Officer(new AccountId("agency-1"), "340111", false);
    private static final Mandate ALL = mandate(List.of(Power.values()), List.of("WAGE_ARREARS"), yuan(5_000));

    @Test
    void without_a_delegation_a_squad_files_nothing_and_the_agency_does() {
        arrears().by(CAPTAIN).refuses(DELEGATION_IS_NEEDED, filing());
        arrears().by(HEAD).says(filing()).stands(CaseStage.FILED);
    }

    @Test
    void what_a_squad_does_names_the_delegation_it_rests_on() {
        var filed = arrears().delegating(ALL).by(CAPTAIN).says(filing());
        assertThat(delegation(filed)).isEqualTo(ALL.paper());
        var ordered = filed.says(order());
        assertThat(delegation(ordered)).isEqualTo(ALL.paper());
        assertThat(delegation(filed.by(HEAD).takes(new OrderStep.OrderRevocation(Reviser.OWN_AGENCY, "wrong address"))))
                .isNull();
    }

    @Test
    void a_delegation_holds_from_its_first_to_its_last_day() {
        arrears()
                .delegating(ALL)
                .by(CAPTAIN)
                .at(SQUAD, "2025-12-31")
                .refuses(DELEGATION_IS_IN_FORCE, filing())
                .at(SQUAD, "2027-01-01")
                .refuses(DELEGATION_IS_IN_FORCE, filing())
                .at(SQUAD, "2026-12-31")
                .says(filing());
    }

    @Test
    void nothing_is_done_beyond_the_powers_and_matters_that_were_delegated() {
        var filing = mandate(List.of(Power.FILING), List.of("WAGE_ARREARS"), null);
        arrears().delegating(filing).by(CAPTAIN).says(filing()).refuses(DELEGATION_GIVES_THE_POWER, order());
        var contracts = mandate(List.of(Power.FILING), List.of("LABOUR_CONTRACT"), null);
        arrears().delegating(contracts).by(CAPTAIN).refuses(DELEGATION_COVERS_THE_MATTER, filing());
    }

    @Test
    void a_delegation_may_be_given_to_some_persons_of_a_squad() {
        var others = new Mandate(
                ALL.paper(),
                ALL.delegate(),
                List.of(new AccountId("captain-2")),
                ALL.matters(),
                ALL.powers(),
                null,
                ALL.from(),
                ALL.until());
        arrears().delegating(others).by(CAPTAIN).refuses(DELEGATION_IS_NEEDED, filing());
    }

    @Test
    @Requirement("C6")
    void a_squad_decides_up_to_the_fine_that_was_delegated() {
        noticed()
                .delegating(mandate(List.of(Power.values()), List.of("WAGE_ARREARS"), yuan(4_000)))
                .by(CAPTAIN)
                .refuses(DELEGATION_REACHES_THE_FINE, penalty(5_000))
                .delegating(ALL)
                .says(penalty(5_000))
                .stands(CaseStage.DECIDED);
    }

    @Test
    @Requirement("C6")
    void a_squad_changes_or_takes_back_no_fine_above_what_was_delegated() {
        var less = mandate(List.of(Power.values()), List.of("WAGE_ARREARS"), yuan(4_000));
        noticed()
                .by(HEAD)
                .says(penalty(5_000))
                .delegating(less)
                .by(CAPTAIN)
                .refuses(DELEGATION_REACHES_THE_FINE, correction(3_000))
                .refuses(
                        DELEGATION_REACHES_THE_FINE,
                        new ClosingStep.DecisionRevocation(Reviser.OWN_AGENCY, "wrong party"))
                .refuses(DELEGATION_REACHES_THE_FINE, at -> new RetractCaseFact(CASE, at, 5, "mistyped"))
                .refuses(DELEGATION_REACHES_THE_FINE, corrected(5, 4_000))
                .by(HEAD)
                .takes(correction(4_000))
                .by(CAPTAIN)
                .refuses(DELEGATION_REACHES_THE_FINE, at -> new RetractCaseFact(CASE, at, 6, "mistyped"))
                .takes(correction(3_000));
    }

    @Test
    void where_only_the_county_decides_a_squad_changes_no_decision() {
        noticed(TestLaw.with("jurisdiction.delegated-levels SQUAD CHOICE"))
                .by(HEAD)
                .says(penalty(5_000))
                .delegating(ALL)
                .by(CAPTAIN)
                .refuses(LEVEL_MAY_DECIDE, correction(3_000))
                .refuses(LEVEL_MAY_DECIDE, at -> new RetractCaseFact(CASE, at, 5, "mistyped"));
    }

    @Test
    void where_only_the_county_decides_no_delegation_lets_a_squad_decide() {
        var laws = TestLaw.with("jurisdiction.delegated-levels SQUAD CHOICE");
        noticed(laws).delegating(ALL).by(CAPTAIN).refuses(LEVEL_MAY_DECIDE, penalty(5_000));
    }

    @Test
    void an_agency_that_is_itself_delegated_acts_by_its_delegation_and_the_department_without() {
        var laws = TestLaw.with("jurisdiction.delegated-levels SQUAD,AGENCY CHOICE");
        var department = new Officer(new AccountId("department-1"), "340111", true);
        arrears(laws)
                .by(HEAD)
                .refuses(DELEGATION_IS_NEEDED, filing())
                .by(department)
                .says(filing());
    }

    @Test
    void a_squad_takes_back_only_what_it_may_do() {
        arrears()
                .by(HEAD)
                .says(filing())
                .says(order())
                .by(CAPTAIN)
                .refuses(DELEGATION_IS_NEEDED, at -> new RetractCaseFact(CASE, at, 2, "mistyped"))
                .delegating(ALL)
                .says(at -> new RetractCaseFact(CASE, at, 2, "mistyped"));
    }

    private static @Nullable DelegatedBy delegation(Proceeding proceeding) {
        var ground = proceeding.last().ground();
        assertThat(ground).isNotNull();
        return ground.delegation();
    }

    private static Proceeding arrears() {
        return arrears(LAWS);
    }

    private static Proceeding arrears(LawBook laws) {
        return Proceeding.registered(CaseSource.REPORT, laws).at(SQUAD, "2026-03-03");
    }

    private static Proceeding noticed() {
        return noticed(LAWS);
    }

    private static Proceeding noticed(LawBook laws) {
        return arrears(laws)
                .says(filing())
                .on("2026-03-10")
                .takes(Proceeding.established())
                .takes(DecisionProcedureTest.notice(5_000))
                .takes(new RightsWaiver("in writing"));
    }

    private static Function<Fact, CaseCommand> filing() {
        return at -> new FileCase(CASE, at, LEAD, List.of(CO));
    }

    private static Function<Fact, CaseCommand> order() {
        return at ->
                new IssueRectificationOrder(CASE, at, Term.until(at.countsFrom().plusDays(5)), PAPER);
    }

    private static ClosingStep.DecisionCorrection correction(long fine) {
        return new ClosingStep.DecisionCorrection(Reviser.OWN_AGENCY, yuan(fine), "reckoned wrongly");
    }

    private static Function<Fact, CaseCommand> corrected(int sequence, long fine) {
        return at -> new CorrectCaseFact(
                CASE, at, sequence, "mistyped", new ImposePenalty(CASE, at.replacing(sequence), yuan(fine)));
    }

    private static Function<Fact, CaseCommand> penalty(long fine) {
        return at -> new ImposePenalty(CASE, at, yuan(fine));
    }

    private static Mandate mandate(List<Power> powers, List<String> matters, inspectorate.domain.@Nullable Money fine) {
        return new Mandate(
                new DelegatedBy(new DelegationId("delegation-1"), "包人社委〔2026〕1号"),
                new GridCellId(SQUAD),
                List.of(),
                matters,
                powers,
                fine,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));
    }
}
