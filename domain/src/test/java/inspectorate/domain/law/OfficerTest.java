package inspectorate.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.ids.AccountId;
import inspectorate.requirement.Requirement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("R-JUR-5")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficerTest {

    @ParameterizedTest
    @CsvSource({
        "340111, 340111, false",
        "340111/340111003, 340111, true",
        "340111/340111003/340111003001, 340111, true",
        "340111/000003, 340111, true",
        "3507, 3507, false",
        "3507/350702, 3507, false",
        "3507/350702/350702001, 3507, true",
        "350700/350702, 350700, false",
        "35/3507/350702, 35, false",
        "US-WI/north, US-WI, true",
        "*, 340111, false"
    })
    void a_squad_lies_below_its_department_and_a_county_below_its_city_is_a_department(
            String territory, String jurisdiction, boolean squad) {
        var officer = new Officer(new AccountId("officer-1"), territory, false);
        assertThat(officer.belongsToSquad(jurisdiction)).isEqualTo(squad);
    }
}
