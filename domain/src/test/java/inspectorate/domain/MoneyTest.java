package inspectorate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyTest {

    private static final Money TEN_YUAN = new Money(1_000, "CNY");

    @Test
    void amounts_are_whole_minor_units() {
        assertThat(Money.of(new BigDecimal("20012345.67"), "CNY").minor()).isEqualTo(2_001_234_567L);
        assertThat(Money.of(new BigDecimal("1E+3"), "CNY").minor()).isEqualTo(100_000);
        assertThat(Money.of(new BigDecimal("500"), "JPY").minor()).isEqualTo(500);
        assertThat(new Money(5, "USD").amount()).isEqualByComparingTo("0.05");
        assertThat(new Money(5, "USD")).hasToString("0.05 USD");
    }

    @Test
    void nothing_is_rounded() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(new BigDecimal("0.005"), "CNY"));
    }

    @Test
    void nothing_overflows_unnoticed() {
        var most = new Money(Long.MAX_VALUE, "CNY");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(TEN_YUAN));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(new BigDecimal("1E18"), "CNY"));
    }

    @Test
    void amounts_of_two_currencies_are_never_added() {
        assertThat(TEN_YUAN.plus(TEN_YUAN)).isEqualTo(new Money(2_000, "CNY"));
        assertThatIllegalArgumentException().isThrownBy(() -> TEN_YUAN.plus(Money.zero("USD")));
    }

    @Test
    void a_currency_is_one_of_iso_4217() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(1, "RMB"));
    }

    @Test
    void zero_is_neither_positive_nor_negative() {
        assertThat(Money.zero("CNY").positive()).isFalse();
        assertThat(Money.zero("CNY").negative()).isFalse();
        assertThat(new Money(-1, "CNY").negative()).isTrue();
        assertThat(TEN_YUAN.positive()).isTrue();
    }
}
