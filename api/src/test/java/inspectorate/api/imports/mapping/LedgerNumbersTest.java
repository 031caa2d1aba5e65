package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.domain.RuleViolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerNumbersTest {

    private final LedgerNumbers yuan = new LedgerNumbers("CNY");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "333452 | '' | 33345200",
                "76128.77 | '' | 7612877",
                "1,200,000 | '' | 120000000",
                "￥１，２００ | '' | 120000",
                "33.3452 | 万元 | 33345200",
                "33.3452万元 | '' | 33345200",
                "1052600元 | 万元 | 105260000",
                "0 | '' | 0",
                "100.00元整 | '' | 10000"
            })
    void an_amount_is_exact_in_its_unit(String text, String unit, long fen) {
        assertThat(yuan.money(text, unit).minor()).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-100 | AMOUNT_IS_NOT_NEGATIVE",
                "(100) | AMOUNT_IS_NOT_NEGATIVE",
                "¥-100 | AMOUNT_IS_NOT_NEGATIVE",
                "0.001 | AMOUNT_IS_EXACT",
                "99999999999999999999 | AMOUNT_IS_EXACT",
                "$100 | AMOUNT_IS_IN_THE_LEDGERS_CURRENCY",
                "约10万元 | AMOUNT_IS_READABLE",
                "10余万元 | AMOUNT_IS_READABLE",
                "1,23 | AMOUNT_IS_READABLE",
                "1.2E+06 | AMOUNT_IS_READABLE",
                "1.2.3 | AMOUNT_IS_READABLE"
            })
    void what_is_no_exact_amount_is_refused(String text, LedgerRule rule) {
        refused(rule, () -> yuan.money(text, ""));
    }

    @ParameterizedTest
    @CsvSource({"28, 28", "28人, 28", "'1,592', 1592", "28.0, 28"})
    void a_number_of_people_is_whole(String text, int number) {
        assertThat(yuan.people(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, NUMBER_IS_READABLE",
        "-3, NUMBER_IS_NOT_NEGATIVE",
        "30余人, NUMBER_IS_READABLE",
        "99999999999, NUMBER_IS_READABLE"
    })
    void what_is_no_number_of_people_is_refused(String text, LedgerRule rule) {
        refused(rule, () -> yuan.people(text));
    }

    private static void refused(LedgerRule rule, Runnable reading) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(reading::run)
                .matches(violated -> violated.rule().equals(rule), rule.name());
    }
}
