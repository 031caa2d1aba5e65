package inspectorate.domain.employers;

import static inspectorate.domain.FactRule.*;
import static inspectorate.domain.Facts.on;
import static inspectorate.domain.employers.EmployerRule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import inspectorate.domain.Fact;
import inspectorate.domain.History;
import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.employers.EmployerCommand.*;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The decisions alone; what they do to the register of codes is told in {@link EmployerDeskTest}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmployerDeciderTest {

    private static final EmployerId EMPLOYER = new EmployerId("employer-91");
    private static final CreditCode CODE = new CreditCode("91411000MA44AAA03W");
    private static final CreditCode ODD_CODE = new CreditCode("91350203M0001QAY9B");
    private static final Fact MONDAY = on("2026-03-02");
    private static final Fact FRIDAY = on("2026-03-06");
    private static final Fact NEXT_DOOR = FRIDAY.in(new GridCellId("340111/340111004"));
    private static final EmployerRegistered PROVISIONAL =
            new EmployerRegistered(EMPLOYER, MONDAY, "示例建设有限公司", null, "骆岗街道");
    private static final EmployerIdentified IDENTIFIED = new EmployerIdentified(EMPLOYER, FRIDAY, CODE);
    private static final EmployerRenamed RENAMED = new EmployerRenamed(EMPLOYER, FRIDAY, "示例建工有限公司", "示例建设有限公司");

    @Test
    void an_employer_is_registered_under_the_name_as_told_without_blanks_around() {
        assertThat(given().when(new RegisterEmployer(EMPLOYER, MONDAY, " 示例建设有限公司 ", null, "骆岗街道", false)))
                .containsExactly(PROVISIONAL);
    }

    @Test
    void an_employer_is_registered_once() {
        assertThat(given(PROVISIONAL).refusal(new RegisterEmployer(EMPLOYER, MONDAY, "示例", null, "", false)))
                .isEqualTo(EMPLOYER_IS_REGISTERED_ONCE);
    }

    @Test
    void an_employer_has_a_name() {
        assertThat(given().refusal(new RegisterEmployer(EMPLOYER, MONDAY, " ", CODE, "", false)))
                .isEqualTo(EMPLOYER_HAS_A_NAME);
        assertThat(given(PROVISIONAL).refusal(new RenameEmployer(EMPLOYER, MONDAY, "")))
                .isEqualTo(EMPLOYER_HAS_A_NAME);
    }

    @Test
    void a_name_has_a_length_by_which_it_can_still_be_found() {
        var longest = "示".repeat(1_000);
        assertThat(given(PROVISIONAL).when(new RenameEmployer(EMPLOYER, MONDAY, longest)))
                .hasSize(1);
        assertThat(given(PROVISIONAL).refusal(new RenameEmployer(EMPLOYER, MONDAY, longest + "例")))
                .isEqualTo(EMPLOYER_NAME_FITS);
        assertThat(given().refusal(new RegisterEmployer(EMPLOYER, MONDAY, longest + "例", CODE, "", false)))
                .isEqualTo(EMPLOYER_NAME_FITS);
    }

    @Test
    void nothing_is_said_of_an_employer_without_a_file() {
        assertThat(given().refusal(new IdentifyEmployer(EMPLOYER, MONDAY, CODE, false)))
                .isEqualTo(EMPLOYER_IS_REGISTERED);
        assertThat(given().refusal(new RenameEmployer(EMPLOYER, MONDAY, "示例"))).isEqualTo(EMPLOYER_IS_REGISTERED);
        assertThat(given().refusal(new AssignToGridCell(EMPLOYER, NEXT_DOOR))).isEqualTo(EMPLOYER_IS_REGISTERED);
    }

    @Test
    void an_employer_is_identified_once() {
        assertThat(given(PROVISIONAL).when(new IdentifyEmployer(EMPLOYER, FRIDAY, CODE, false)))
                .containsExactly(IDENTIFIED);
        assertThat(given(PROVISIONAL, IDENTIFIED).refusal(new IdentifyEmployer(EMPLOYER, FRIDAY, CODE, false)))
                .isEqualTo(EMPLOYER_IS_IDENTIFIED_ONCE);
    }

    @Test
    void a_wrong_check_character_is_asked_about_on_identification_too() {
        assertThat(given(PROVISIONAL).refusal(new IdentifyEmployer(EMPLOYER, FRIDAY, ODD_CODE, false)))
                .isEqualTo(CREDIT_CODE_CHECKSUM_HOLDS);
        assertThat(given(PROVISIONAL).when(new IdentifyEmployer(EMPLOYER, FRIDAY, ODD_CODE, true)))
                .hasSize(1);
    }

    @Test
    void a_new_name_keeps_the_former_one_in_the_event() {
        assertThat(given(PROVISIONAL, IDENTIFIED).when(new RenameEmployer(EMPLOYER, FRIDAY, "示例建工有限公司 ")))
                .containsExactly(RENAMED);
    }

    @Test
    void a_new_name_differs() {
        assertThat(given(PROVISIONAL).refusal(new RenameEmployer(EMPLOYER, FRIDAY, "示例建设有限公司")))
                .isEqualTo(NEW_NAME_DIFFERS);
    }

    @Test
    void an_employer_moves_to_another_cell() {
        assertThat(given(PROVISIONAL, IDENTIFIED, RENAMED).when(new AssignToGridCell(EMPLOYER, NEXT_DOOR)))
                .containsExactly(new EmployerAssignedToGridCell(EMPLOYER, NEXT_DOOR));
    }

    @Test
    void the_new_cell_is_another_one() {
        assertThat(given(PROVISIONAL).refusal(new AssignToGridCell(EMPLOYER, FRIDAY)))
                .isEqualTo(NEW_CELL_DIFFERS);
        var moved = new EmployerAssignedToGridCell(EMPLOYER, NEXT_DOOR);
        assertThat(given(PROVISIONAL, moved).refusal(new AssignToGridCell(EMPLOYER, NEXT_DOOR)))
                .isEqualTo(NEW_CELL_DIFFERS);
    }

    @Test
    void a_file_stays_in_its_jurisdiction() {
        var elsewhere = FRIDAY.in(new GridCellId("330424/330424100"));
        assertThat(given(PROVISIONAL).refusal(new AssignToGridCell(EMPLOYER, elsewhere)))
                .isEqualTo(CELL_STAYS_IN_JURISDICTION);
        assertThat(given(PROVISIONAL).refusal(registeredAt(elsewhere.replacing(0), 0)))
                .isEqualTo(CELL_STAYS_IN_JURISDICTION);
        assertThat(given(PROVISIONAL).when(registeredAt(NEXT_DOOR.replacing(0), 0)))
                .hasSize(2);
    }

    @Test
    void a_file_that_was_moved_to_another_jurisdiction_is_corrected_back() {
        var elsewhere = MONDAY.in(new GridCellId("330424/330424100")).replacing(0);
        var moved = new EmployerRegistered(EMPLOYER, elsewhere, "示例建设有限公司", null, "骆岗街道");
        assertThat(given(PROVISIONAL, new EmployerFactRetracted(EMPLOYER, FRIDAY, 0, PROVISIONAL, "x"), moved)
                        .when(registeredAt(MONDAY.replacing(2), 2)))
                .hasSize(2);
    }

    private static CorrectEmployerFact registeredAt(Fact fact, int sequence) {
        var register = new RegisterEmployer(EMPLOYER, fact, "示例建设有限公司", null, "骆岗街道", false);
        return new CorrectEmployerFact(EMPLOYER, FRIDAY, sequence, "wrong cell", register);
    }

    @Test
    void a_rename_is_retracted() {
        assertThat(given(PROVISIONAL, RENAMED).when(new RetractEmployerFact(EMPLOYER, FRIDAY, 1, "a rumour")))
                .containsExactly(new EmployerFactRetracted(EMPLOYER, FRIDAY, 1, RENAMED, "a rumour"));
    }

    @Test
    void a_registration_on_which_facts_stand_is_not_retracted() {
        assertThat(given(PROVISIONAL, RENAMED).refusal(new RetractEmployerFact(EMPLOYER, FRIDAY, 0, "twice")))
                .isEqualTo(LATER_FACT_DEPENDS_ON_IT);
    }

    @Test
    void a_registration_is_not_corrected_to_have_a_code_where_one_was_found_later() {
        var withCode = new RegisterEmployer(EMPLOYER, MONDAY.replacing(0), "示例建设有限公司", CODE, "", false);
        assertThat(given(PROVISIONAL, IDENTIFIED)
                        .refusal(new CorrectEmployerFact(EMPLOYER, FRIDAY, 0, "known before", withCode)))
                .isEqualTo(LATER_FACT_DEPENDS_ON_IT);
    }

    @Test
    void a_name_is_corrected_where_it_was_said() {
        var register = new RegisterEmployer(EMPLOYER, MONDAY.replacing(0), "示例建筑有限公司", null, "骆岗街道", false);
        assertThat(given(PROVISIONAL, IDENTIFIED)
                        .when(new CorrectEmployerFact(EMPLOYER, FRIDAY, 0, "as on the licence", register)))
                .containsExactly(
                        new EmployerFactRetracted(EMPLOYER, FRIDAY, 0, PROVISIONAL, "as on the licence"),
                        new EmployerRegistered(EMPLOYER, MONDAY.replacing(0), "示例建筑有限公司", null, "骆岗街道"));
    }

    @Test
    void a_correction_is_no_retraction() {
        var retract = new RetractEmployerFact(EMPLOYER, FRIDAY, 0, "x");
        assertThat(given(PROVISIONAL).refusal(new CorrectEmployerFact(EMPLOYER, FRIDAY, 0, "x", retract)))
                .isEqualTo(CORRECTION_KEEPS_KIND);
    }

    private record Given(History<EmployerEvent> history) {

        List<EmployerEvent> when(EmployerCommand command) {
            return EmployerDecider.decide(history, command);
        }

        Rule refusal(EmployerCommand command) {
            return catchThrowableOfType(RuleViolated.class, () -> when(command)).rule();
        }
    }

    private static Given given(EmployerEvent... events) {
        var history = new History<EmployerEvent>();
        List.of(events).forEach(history::append);
        return new Given(history);
    }
}
