package inspectorate.api.cases;

import static inspectorate.domain.accounts.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.profiles.Shipped;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.cases.StepTable;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may take which step (rules §21.12). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepRightsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 1);

    @ParameterizedTest
    @CsvSource({
        "ASSESS, INSPECTOR+AGENCY_HEAD", "CONCLUDE, INSPECTOR+AGENCY_HEAD", "CHANGE_TEAM, AGENCY_HEAD",
        "HOLD_EVIDENCE, AGENCY_HEAD", "EXTEND_INVESTIGATION, DEPARTMENT_HEAD", "SUSPEND, DEPARTMENT_HEAD",
        "QUERY_ACCOUNTS, DEPARTMENT_HEAD", "EXTEND_ORDER, DEPARTMENT_HEAD", "NOTIFY, INSPECTOR+AGENCY_HEAD",
        "PASS_REVIEW, LEGAL_REVIEWER", "DISCUSS, AGENCY_HEAD+DEPARTMENT_HEAD", "APPROVE_TRANSFER, DEPARTMENT_HEAD",
        "REVOKE_DECISION, DEPARTMENT_HEAD", "CONCLUDE_WRONG_CASE, DEPARTMENT_HEAD"
    })
    void a_step_is_taken_by_whom_the_table_of_roles_names(StepTable step, String roles) {
        var named = EnumSet.noneOf(Role.class);
        for (var role : roles.split("\\+")) {
            named.add(Role.valueOf(role));
        }
        assertThat(StepRights.of(step)).isEqualTo(named);
    }

    @ParameterizedTest
    @EnumSource
    void an_assistant_a_statistician_and_an_operator_take_no_step_of_a_case(StepTable step) {
        assertThat(StepRights.of(step)).doesNotContain(ASSISTANT, STATISTICIAN, OPERATOR, CONFIDANT, AUDITOR);
    }

    @Test
    @Requirement("R-INV-5")
    void in_zhejiang_the_head_of_the_agency_decides_on_an_inspectors_recusal_too() {
        var heads = Set.of(AGENCY_HEAD);
        assertThat(StepRights.mayTake(StepTable.DECIDE_RECUSAL, Shipped.LAWS.of("330110", DAY), heads))
                .isTrue();
        assertThat(StepRights.mayTake(StepTable.DECIDE_RECUSAL, Shipped.LAWS.of("410105", DAY), heads))
                .isFalse();
        assertThat(StepRights.mayTake(
                        StepTable.DECIDE_RECUSAL, Shipped.LAWS.of("410105", DAY), Set.of(DEPARTMENT_HEAD)))
                .isTrue();
    }

    @Test
    @Requirement("R-INV-5")
    void who_decides_on_a_recusal_corrects_the_decision_and_nobody_decides_on_the_head_of_their_own_agency() {
        var zhejiang = Shipped.LAWS.of("330110", DAY);
        assertThat(StepRights.ofFact("RecusalDecided", zhejiang)).contains(AGENCY_HEAD);
        assertThat(StepRights.ofFact("RecusalDecided", Shipped.LAWS.of("410105", DAY)))
                .doesNotContain(AGENCY_HEAD);
        assertThat(StepRights.ofFact("PenaltyImposed", zhejiang)).containsExactly(DEPARTMENT_HEAD);
        assertThat(StepRights.agencyDecidesOnItsHead(zhejiang)).isFalse();
    }
}
