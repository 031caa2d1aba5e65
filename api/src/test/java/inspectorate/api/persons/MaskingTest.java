package inspectorate.api.persons;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.requirement.Requirement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("R-ID-5")
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaskingTest {

    @ParameterizedTest
    @CsvSource({"王五,王*", "王示例,王**", "欧阳示例,欧阳**", "欧阳,欧*", "王,王*", "Smith,S****", "𠮷野,𠮷*"})
    void a_name_shows_its_surname(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @Test
    void numbers_show_their_beginning_and_end_and_what_is_short_shows_nothing() {
        var masked = Masking.of(new Person("王五", "13800005678", "11010119900307002X", "原话"));
        assertThat(masked).isEqualTo(new Person("王*", "138****5678", "110***********002X"));
        assertThat(Masking.number("1234567", 3, 4)).isEqualTo("*******");
        assertThat(Masking.of(new Person(null, " ", null))).isEqualTo(new Person(null, null, null));
    }
}
