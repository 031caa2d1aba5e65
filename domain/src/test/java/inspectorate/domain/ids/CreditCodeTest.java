package inspectorate.domain.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import inspectorate.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement("R-ID-1")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> VALID =
            List.of("91411000MA44AAA03W", "92330424MA2BCD0E66", "91330424MA0QQQQ76U", "91110000000000000E");

    @Test
    void published_vectors_hold() {
        assertThat(VALID).allMatch(code -> new CreditCode(code).checksumHolds());
    }

    @Test
    void any_other_character_anywhere_breaks_the_checksum() {
        var passed = new ArrayList<String>();
        for (var code : VALID) {
            for (int place = 0; place < code.length(); place++) {
                for (char other : ALPHABET.toCharArray()) {
                    var flipped = code.substring(0, place) + other + code.substring(place + 1);
                    if (other != code.charAt(place) && new CreditCode(flipped).checksumHolds()) {
                        passed.add(flipped);
                    }
                }
            }
        }
        assertThat(passed).isEmpty();
    }

    @Test
    void a_code_known_from_the_wild_fails_the_checksum_and_is_still_a_code() {
        assertThat(CreditCode.wellFormed("91350203M0001QAY9B")).isTrue();
        assertThat(new CreditCode("91350203M0001QAY9B").checksumHolds()).isFalse();
    }

    @Test
    void lower_case_is_read_as_upper_case() {
        assertThat(new CreditCode(" 91411000ma44aaa03w ")).isEqualTo(new CreditCode("91411000MA44AAA03W"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91411000MA44AAA03",
                "91411000MA44AAA03WW",
                "91340111MA2TEST1I0",
                "91340111MA2TEO1100",
                "91340111MA2TES1100",
                "91340111MA2TEV1100",
                "91340111MA2TEZ1100",
                "",
                "９１４１１０００ＭＡ４４ＡＡＡ０３Ｗ"
            })
    void what_is_no_code_is_refused(String text) {
        assertThat(CreditCode.wellFormed(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(text));
    }
}
