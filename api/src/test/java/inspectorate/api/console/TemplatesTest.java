package inspectorate.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.console.Pages.Sample;
import inspectorate.domain.accounts.Role;
import inspectorate.query.projection.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page with sample records, in both languages; the pages stay in target/pages to be looked at. */
class TemplatesTest {

    private static final Path PAGES = Path.of("target", "pages");

    static Stream<Sample> samples() {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).flatMap(locale -> {
            var show = new Show(Pages.WORDS, locale, Pages.CLOCK, Samples::cellName);
            return Stream.of(
                            EmployerPageSamples.of(show),
                            CasePageSamples.of(show),
                            CasePageSamples.procedure(show),
                            CluePageSamples.of(show),
                            PersonPageSamples.of(),
                            OfficePageSamples.of(show),
                            OperatorPageSamples.of())
                    .flatMap(pages -> pages)
                    .map(page -> new Sample(page.name(), page.template(), locale, page.model()));
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_page_renders_with_all_its_words_and_no_markup_from_names(Sample sample) throws IOException {
        var html = Pages.render(sample);
        Files.createDirectories(PAGES);
        Files.writeString(PAGES.resolve(sample.name() + "-" + sample.locale().getLanguage() + ".html"), html);

        assertThat(html).as("unresolved words").doesNotContain("??");
        assertThat(html).as("names are text").doesNotContain("<示例>");
        assertThat(html).contains(sample.locale().getLanguage().equals("zh") ? "劳动保障监察" : "Inspectorate");
        assertThat(html).as("unprocessed attributes").doesNotContain(" th:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "agenda"})
    void a_period_is_marked_as_not_confirmed_where_it_is_not(String name) {
        var sample =
                samples().filter(page -> page.name().equals(name)).findFirst().orElseThrow();
        assertThat(Pages.render(sample).split("未核实", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employer", "agenda"})
    void what_began_in_a_clue_leads_to_it_only_who_may_see_clues(String name) {
        var sample =
                samples().filter(page -> page.name().equals(name)).findFirst().orElseThrow();
        var reviewer = new Frame("a-2", "李示例", Set.of(Role.LEGAL_REVIEWER), "合肥市包河区", "?lang=en");
        var forReviewer = new Sample(
                name, sample.template(), sample.locale(), Pages.with(sample.model(), Map.of("frame", reviewer)));
        assertThat(Pages.render(sample)).containsPattern("href=\"/console/clues/[0-9a-f]");
        assertThat(Pages.render(forReviewer)).doesNotContain("href=\"/console/clues/", "href=\"\"");
    }

    /** Thymeleaf takes a fragment in before it asks for any condition on the same tag. */
    @Test
    void no_fragment_hangs_on_a_condition_of_its_own_tag() throws Exception {
        var taken = Pattern.compile("<(?=[^>]*\\bth:(if|unless|each)=)(?=[^>]*\\bth:(replace|insert)=)[^>]*>");
        var all = Path.of(TemplatesTest.class.getResource("/templates").toURI());
        try (var templates = Files.walk(all)) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                assertThat(taken.matcher(Files.readString(template)).results().map(MatchResult::group))
                        .as(template.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "employer", "cases", "clues", "agenda", "blacklist", "search", "figures"})
    void what_can_be_asked_for_a_past_point_has_the_picker_and_says_where_it_looks(String name) throws IOException {
        var sample =
                samples().filter(page -> page.name().equals(name)).findFirst().orElseThrow();
        var show = new Show(Pages.WORDS, sample.locale(), Pages.CLOCK, Samples::cellName);
        var then = Pages.render(new Sample(
                name,
                sample.template(),
                sample.locale(),
                Pages.with(sample.model(), Map.of("moment", Samples.past(show)))));
        Files.createDirectories(PAGES);
        Files.writeString(PAGES.resolve(name + "-then.html"), then);

        assertThat(Pages.render(sample))
                .contains("name=\"asOf\"", "name=\"asKnownAt\"")
                .doesNotContain("正在查看");
        assertThat(then)
                .contains(
                        "value=\"2026-02-01\"", "value=\"2026-03-09T10:15:30\"", "正在查看", "href=\"/here?stage=FILED\"");
        if (!Set.of("employer", "case").contains(name)) {
            assertThat(then).as("links go on with it").contains("asOf=2026-02-01&amp;asKnownAt=2026-03-09T02:15:30Z");
        }
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(keys("/messages_en.properties")).isEqualTo(keys("/messages_zh_CN.properties"));
    }

    @Test
    void an_empty_list_says_so() {
        var model = Map.<String, Object>of(
                "page", new Page<>(List.of(), 0, null), "links", new Links(null, null), "sorting", Samples.SORTING);
        assertThat(Pages.render(new Sample("agenda", "agenda", Locale.SIMPLIFIED_CHINESE, model)))
                .contains("没有到期事项");
    }

    private static Set<Object> keys(String bundle) throws IOException {
        var properties = new Properties();
        try (var in = TemplatesTest.class.getResourceAsStream(bundle)) {
            properties.load(in);
        }
        return properties.keySet();
    }
}
