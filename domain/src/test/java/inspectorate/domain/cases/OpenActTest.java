package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.OpenActCommand.TakeOverAct;
import inspectorate.domain.law.TestLaw;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenActTest {

    private final ActsOfOne acts = new ActsOfOne();
    private final AggregateTestFixture<Case> fixture = new AggregateTestFixture<>(Case.class);

    OpenActTest() {
        fixture.registerInjectableResource(TestLaw.LAWS);
        fixture.registerInjectableResource(acts);
        fixture.registerInjectableResource(new Staff());
    }

    @Test
    void filing_claims_the_act_and_closing_releases_it() {
        fixture.given(registered(CaseSource.REPORT))
                .when(new FileCase(CASE, TUESDAY, LEAD, List.of(CO)))
                .expectSuccessfulHandlerExecution();
        fixture.given(registered(CaseSource.REPORT), filed(), ordered(), rectified())
                .when(new CloseCase(CASE, SATURDAY, CaseOutcome.RECTIFIED))
                .expectSuccessfulHandlerExecution();
        assertThat(acts.told).containsExactly("claimed WAGE_ARREARS", "released WAGE_ARREARS");
    }

    @Test
    void a_retracted_filing_releases_the_act_as_well() {
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new RetractCaseFact(CASE, FRIDAY, 1, "wrong employer"))
                .expectSuccessfulHandlerExecution();
        assertThat(acts.told).containsExactly("released WAGE_ARREARS");
    }

    @Test
    void a_case_that_is_filed_and_open_takes_its_act_over_and_no_other_does() {
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new TakeOverAct(CASE, FRIDAY))
                .expectNoEvents();
        fixture.given(registered(CaseSource.REPORT))
                .when(new TakeOverAct(CASE, FRIDAY))
                .expectNoEvents();
        assertThat(acts.told).containsExactly("taken over WAGE_ARREARS");
    }

    @Test
    void what_happens_between_changes_nothing() {
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new ReportWageArrears(CASE, FRIDAY, ARREARS))
                .expectSuccessfulHandlerExecution();
        assertThat(acts.told).isEmpty();
    }
}
