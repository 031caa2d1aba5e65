package inspectorate.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.law.LawDesks;
import inspectorate.api.profiles.Shipped;
import inspectorate.domain.law.tables.RuleTables;
import inspectorate.domain.law.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.ui.ExtendedModelMap;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LawPagesTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private final LawPages pages = new LawPages(LawDesks.rules(), LawDesks.deadlines(), Shipped.LAWS);

    static Stream<String> rules() {
        return RuleTables.all().stream().map(Table::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_a_form_in_both_languages(String rule) {
        assertThat(asked(CHINESE, rule, "HA", Map.of())).contains(rule).doesNotContain("??");
        assertThat(asked(Locale.ENGLISH, rule, "HA", Map.of())).contains(rule).doesNotContain("??");
    }

    /** The codes an answer is made of stand in the tables themselves. */
    @Test
    void every_word_of_an_answer_is_said_in_both_languages() throws IOException {
        var tables = Path.of("../domain/src/main/java/inspectorate/domain/law/tables");
        try (var files = Files.list(tables)) {
            for (var file : files.toList()) {
                Pattern.compile("\"([A-Z][A-Z_0-9]{2,})\"")
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> "law.word." + found.group(1))
                        .filter(word -> !word.matches("law.word.I[0-9]{2}"))
                        .forEach(word -> assertThat(List.of(
                                        show(CHINESE).word(word),
                                        show(Locale.ENGLISH).word(word)))
                                .as(word)
                                .doesNotContain(word));
            }
        }
    }

    @Test
    void an_answer_shows_outcome_reasons_articles_and_how_far_they_are_verified() {
        var html = asked(CHINESE, "R-PEN-25", "CN", Map.of("in.workers", "12"));
        assertThat(html).contains("可以罚款", "1200", "6000", "劳动保障监察条例 25", "已读法条", "人数：12");
    }

    @Test
    void a_list_is_written_a_line_for_each_element() {
        var lines = "rule=R-PEN-25; act=A; workers=12\nrule=R-PEN-30; act=A";
        assertThat(asked(CHINESE, "R-PEN", "CN", Map.of("in.acts", lines))).contains("20000", "行政处罚法 29");
    }

    @Test
    void a_refusal_is_shown_where_the_answer_would_stand() {
        assertThat(asked(CHINESE, "R-DEC-4", "CN", Map.of("in.fine", "20000")))
                .contains("本辖区没有以下事项的数值", "hearing.entity");
        assertThat(asked(CHINESE, "R-NONE", "CN", Map.of())).contains("没有这一规则");
    }

    @Test
    void a_deadline_is_a_small_calendar_that_says_why_a_day_does_not_count() {
        var html = due(CHINESE, "deadline.intake", "CN", "2025-04-30");
        assertThat(html).contains("于 2025-05-12 届满", "劳动节", "2025-05", "day-HOLIDAY", "见于网页");
        assertThat(due(Locale.ENGLISH, "deadline.investigation", "HA", "2025-03-10"))
                .contains("Due on 2025-04-09", "binds", "河南省劳动保障监察条例 16");
        assertThat(due(CHINESE, "deadline.intake", "CN", "2031-01-01")).contains("该年度的节假日安排尚未导入");
    }

    @Test
    void the_values_of_a_jurisdiction_say_where_they_stand_and_how_far_they_are_verified() {
        var model = new ExtendedModelMap();
        pages.profiles("HA", "2025-08-01", show(CHINESE), model);
        var html = render("profiles", CHINESE, model);
        assertThat(html)
                .contains("R-INV-8", "河南省劳动保障监察条例 16", "未知", "缺失", "国办发明电〔2024〕12号")
                .doesNotContain("??");
    }

    private String asked(Locale locale, String rule, String profile, Map<String, String> answers) {
        var asked = new HashMap<>(answers);
        if (!answers.isEmpty()) {
            asked.put("ask", "1");
        }
        var model = new ExtendedModelMap();
        pages.rules(rule, profile, "2025-08-01", asked, show(locale), model);
        return render("rules", locale, model);
    }

    private String due(Locale locale, String rule, String profile, @Nullable String from) {
        var model = new ExtendedModelMap();
        pages.deadlines(rule, profile, from, null, null, null, show(locale), model);
        return render("deadlines", locale, model);
    }

    private static String render(String template, Locale locale, ExtendedModelMap model) {
        model.addAttribute("show", show(locale));
        return Pages.render(new Pages.Sample(template, template, locale, model));
    }

    private static Show show(Locale locale) {
        return new Show(Pages.WORDS, locale, Pages.CLOCK, Samples::cellName);
    }
}
