package inspectorate.domain.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import inspectorate.requirement.Requirement;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentifierTest {

    private static final CreditCode CODE = new CreditCode("91411000MA44AAA03W");

    @Test
    void equal_parts_make_one_identity_and_other_parts_another() {
        assertThat(Identifier.derived("a", "bc")).isEqualTo(Identifier.derived("a", "bc"));
        assertThat(Identifier.derived("a", "bc")).isNotEqualTo(Identifier.derived("ab", "c"));
        assertThat(UUID.fromString(Identifier.derived("a")).version()).isEqualTo(5);
        assertThat(UUID.fromString(Identifier.derived("a")).variant()).isEqualTo(2);
    }

    /** Stored for ever: another derivation would make a second file of every employer. */
    @Test
    void derived_identities_never_change() {
        assertThat(EmployerId.identified("340111", CODE)).hasToString("e13f3922-b92c-58b3-bc3a-f34dbeb60440");
        assertThat(EmployerId.provisional("340111", "示例建设有限公司")).hasToString("90d204e8-7e85-5833-80be-8b2e6b5be0d9");
        assertThat(CaseId.migrated("340111", "ledger", "7")).hasToString("d8871574-4319-5873-82b9-8475b3825e02");
        assertThat(ListingId.onGroundOf(new CaseId("c1"))).hasToString("cf41ddb8-7ebc-561e-b9b7-f895a6bc4276");
        assertThat(RatingId.of(new EmployerId("e1"), 2025)).hasToString("0a84289f-2d6e-5b17-a5ab-22e6ea20c79e");
    }

    @Test
    @Requirement("D8-06")
    void without_a_code_the_name_as_written_makes_the_file() {
        assertThat(EmployerId.provisional("340111", " Example  Ｃonstruction ltd"))
                .isEqualTo(EmployerId.provisional("340111", "EXAMPLE CONSTRUCTION LTD"));
    }

    @Test
    void one_company_in_two_jurisdictions_is_two_files() {
        assertThat(EmployerId.identified("340111", CODE)).isNotEqualTo(EmployerId.identified("330424", CODE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void an_identity_is_never_blank(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmployerId(blank));
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseId(blank));
        assertThatIllegalArgumentException().isThrownBy(() -> new ListingId(blank));
        assertThatIllegalArgumentException().isThrownBy(() -> new RatingId(blank));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportId(blank));
        assertThatIllegalArgumentException().isThrownBy(() -> new InspectionId(blank));
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountId(blank));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonId(blank));
    }

    @Test
    void the_head_of_a_cell_path_is_the_jurisdiction() {
        var village = new GridCellId("340111/340111003/340111003001");
        assertThat(village.jurisdiction()).isEqualTo("340111");
        assertThat(village.isJurisdiction()).isFalse();
        assertThat(village.parent()).hasToString("340111/340111003");
        assertThat(village.parent().parent()).hasToString("340111");
        assertThat(new GridCellId("US-WI").isJurisdiction()).isTrue();
        assertThat(new GridCellId("US-WI").jurisdiction()).isEqualTo("US-WI");
        assertThat(new GridCellId("US-WI").parent()).isEqualTo(new GridCellId("US-WI"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "340111/", "/340111", "340111//1", "340111/..", "340111/a b", "*"})
    void what_is_no_path_is_no_cell(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GridCellId(path));
    }
}
