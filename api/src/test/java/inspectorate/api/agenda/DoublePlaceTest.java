package inspectorate.api.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.Violation;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.WrongCursor;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DoublePlaceTest {

    private static final CaseCard FIRST = card("e1", Violation.MINIMUM_WAGE, "c4");
    private static final CaseCard SECOND = card("e1", Violation.WAGE_ARREARS, "c1");
    private static final CaseCard THIRD = card("e1", Violation.WAGE_ARREARS, "c2");
    private static final CaseCard FOURTH = card("e2", Violation.MINIMUM_WAGE, "c3");
    private static final List<CaseCard> ALL = List.of(THIRD, FOURTH, FIRST, SECOND);

    @Test
    void pages_follow_one_another_by_employer_and_act() {
        var first = DoublePlace.page(ALL, null, 3);
        assertThat(first.items()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(first.total()).isEqualTo(4);
        assertThat(DoublePlace.page(ALL, first.next(), 3)).isEqualTo(new Page<>(List.of(FOURTH), 4, null));
    }

    @Test
    void none_is_passed_over_when_those_before_it_are_merged_meanwhile() {
        var first = DoublePlace.page(ALL, null, 2);
        assertThat(DoublePlace.page(List.of(THIRD, FOURTH), first.next(), 2).items())
                .containsExactly(THIRD, FOURTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "e1/WAGE_ARREARS", "e1/WAGE_ARREARS/c1/x"})
    void what_names_no_case_is_refused(String after) {
        assertThatExceptionOfType(WrongCursor.class).isThrownBy(() -> DoublePlace.page(ALL, after, 2));
    }

    private static CaseCard card(String employer, Violation violation, String caseId) {
        return new CaseCard(
                caseId,
                employer,
                "示例",
                null,
                "340111",
                CaseStage.FILED,
                CaseSource.COMPLAINT,
                violation,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }
}
