package inspectorate.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WageArrearsTest {

    private static final Money CLAIMED = new Money(5_000, "CNY");
    private static final Money ASSESSED = new Money(4_000, "CNY");
    private static final Money ZERO = Money.zero("CNY");

    @Test
    void what_is_assessed_is_owed() {
        assertThat(owed(CLAIMED, ASSESSED)).isEqualTo(ASSESSED);
        assertThat(owed(null, ASSESSED)).isEqualTo(ASSESSED);
    }

    @Test
    void without_a_positive_assessment_what_is_claimed_is_owed() {
        assertThat(owed(CLAIMED, null)).isEqualTo(CLAIMED);
        assertThat(owed(CLAIMED, ZERO)).isEqualTo(CLAIMED);
    }

    @Test
    void unknown_is_never_zero() {
        assertThat(owed(null, null)).isNull();
        assertThat(owed(ZERO, null)).isNull();
        assertThat(owed(ZERO, ZERO)).isNull();
        assertThat(WageArrears.UNKNOWN.owed()).isNull();
    }

    private static @Nullable Money owed(@Nullable Money claimed, @Nullable Money assessed) {
        return new WageArrears(null, claimed, assessed, "").owed();
    }
}
