package inspectorate.domain.blacklist;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("R-BLK-9")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListingTermTest {

    @ParameterizedTest
    @CsvSource({"2025-10-20, 2028-10-20", "2024-02-29, 2027-02-28", "2025-10, 2028-10-01", "2025, 2028-01-01"})
    void an_entry_is_public_until_the_corresponding_day_of_the_earliest_day_of_decision(
            String decidedOn, LocalDate until) {
        assertThat(ListingTerm.publicUntil(new BusinessDate(decidedOn), 3)).isEqualTo(until);
    }

    @Test
    void an_entry_decided_nobody_knows_when_is_not_public() {
        assertThat(ListingTerm.publicUntil(BusinessDate.UNKNOWN, 3)).isNull();
    }
}
