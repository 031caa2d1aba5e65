package inspectorate.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.law.LegalGround;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a step says can be read in both languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcedureWordsTest {

    private static final Set<String> SHOWN_OTHERWISE = Set.of("caseId", "employerId", "fact");

    static Stream<Locale> locales() {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(StepTable.class)
    void a_step_its_fact_and_all_it_says_have_words(StepTable step) {
        locales().forEach(locale -> {
            word("procedure." + step, locale);
            word("kind." + step.fact().getSimpleName(), locale);
            word("phase." + step.phase(), locale);
            Stream.of(step.fact().getRecordComponents())
                    .filter(said -> said.getType() != LegalGround.class)
                    .filter(said -> !SHOWN_OTHERWISE.contains(said.getName()))
                    .forEach(said -> {
                        word("detail." + said.getName(), locale);
                        if (said.getType().isEnum()) {
                            choices(said.getType(), locale);
                        }
                    });
        });
    }

    @ParameterizedTest
    @MethodSource("locales")
    void every_stage_has_a_word(Locale locale) {
        Stream.of(CaseStage.values()).forEach(stage -> word("stage." + stage, locale));
    }

    private static void choices(Class<?> type, Locale locale) {
        var words = type.getSimpleName().toLowerCase(Locale.ROOT);
        Stream.of(type.getEnumConstants()).forEach(choice -> word(words + "." + choice, locale));
    }

    private static void word(String key, Locale locale) {
        assertThat(Pages.WORDS.getMessage(key, null, "?", locale)).as(key).isNotEqualTo("?");
    }
}
