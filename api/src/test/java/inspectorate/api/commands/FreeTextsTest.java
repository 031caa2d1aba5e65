package inspectorate.api.commands;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.clues.ClueChannel;
import inspectorate.domain.clues.ClueCommand.ReportClue;
import inspectorate.domain.clues.ClueMatter;
import inspectorate.domain.clues.ClueTelling;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.PersonId;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement("R-PII")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FreeTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"电话13800005678联系", "13800005678", "身份证11010519491231002X", "11010519491231002x。"})
    void a_persons_number_is_recognised(String text) {
        assertThat(FreeTexts.holdPersonalNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "三日内结清 138000 元",
                "91340111MADE002061",
                "包河劳监令〔2025〕13号",
                "110105194912310021",
                "11010519491331002X",
                "113800005678",
                "a13800005678",
                "2d4a8a9f-13800005678"
            })
    void what_only_looks_like_one_is_not(String text) {
        assertThat(FreeTexts.holdPersonalNumber(text)).isFalse();
    }

    @Test
    void the_words_of_a_command_are_its_texts_without_ids_and_the_numbers_of_others() {
        var day = LocalDate.of(2026, 3, 2);
        var fact = Fact.recorded(new GridCellId("340111"), BusinessDate.of(day), day);
        var telling = new ClueTelling(
                ClueChannel.PLATFORM, ClueMatter.WAGE_ARREARS, "示例路口工地", 12, true, false, "13800005678");
        var command = new ReportClue(new ClueId("clue-7"), null, fact, telling, null, null, null);
        assertThat(FreeTexts.of(command)).containsExactly("示例路口工地");
    }

    @Test
    void an_id_of_a_person_is_one_that_the_vault_gives() {
        var day = LocalDate.of(2026, 3, 2);
        var fact = Fact.recorded(new GridCellId("340111"), BusinessDate.of(day), day);
        var telling = new ClueTelling(ClueChannel.WINDOW, ClueMatter.OTHER, "示例路口工地", 12, true, false, null);
        var clue = new ClueId("clue-7");
        var given = new PersonId("2d4a8a9f-7b10-4c39-9d7e-2d4a8a9f7b10");
        assertThat(FreeTexts.nameForId(new ReportClue(clue, null, fact, telling, given, null, null)))
                .isFalse();
        assertThat(FreeTexts.nameForId(new ReportClue(clue, null, fact, telling, given, new PersonId("王五"), null)))
                .isTrue();
    }
}
