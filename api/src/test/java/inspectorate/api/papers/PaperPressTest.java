package inspectorate.api.papers;

import static inspectorate.domain.papers.PaperRule.PAPER_CAN_BE_PRINTED;
import static inspectorate.domain.papers.PaperRule.PAPER_TELLS_EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.papers.PaperKind;
import inspectorate.requirement.Requirement;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperPressTest {

    /** As they stand on licences and identity cards: 喆 and 堃 in GBK, 㛃 and 䶮 outside it, 𬭎 𫍯 beyond 16 bits. */
    private static final String RARE = "喆堃犇翀燚囍㛃㬎䶮𬭎𬬮𫍯𫓧𠅤";

    private static final String LONG = "张某某等人反映该单位未足额支付工资。".repeat(40);

    private final PaperPage pages = new PaperPage();
    private final PaperPress press = new PaperPress();

    @ParameterizedTest
    @EnumSource
    @Requirement({"D6-15", "D8-19"})
    void what_is_read_from_the_print_is_what_the_page_says(PaperKind kind) throws IOException {
        var page = pages.of(whole(kind));
        assertThat(printed(press.print(page)))
                .isEqualTo(PaperPage.words(PaperPage.parsed(page)))
                .contains("包河劳监", RARE, "示例脚手架");
        for (var datum : PaperForm.asked(kind)) {
            assertThat(page).contains(whole(kind).get(datum.field()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_paper_that_lacks_what_it_must_say_is_refused_with_its_name(PaperKind kind) {
        for (var lacking : PaperForm.of(kind)) {
            var text = new PaperText(kind);
            PaperForm.of(kind).stream()
                    .filter(datum -> datum != lacking)
                    .forEach(datum -> text.say(datum, said(datum)));
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(text::requireWhole)
                    .satisfies(refused -> {
                        assertThat(refused.rule()).isEqualTo(PAPER_TELLS_EVERYTHING);
                        assertThat(refused.detail()).isEqualTo(lacking.field());
                    });
        }
    }

    @Test
    @Requirement("R-DEC-8")
    void a_penalty_decision_says_what_the_law_asks_for() {
        assertThat(PaperForm.of(PaperKind.PENALTY_DECISION))
                .contains(
                        Datum.EMPLOYER,
                        Datum.FACTS,
                        Datum.EVIDENCE,
                        Datum.PENALTY,
                        Datum.BASIS,
                        Datum.PERFORMANCE,
                        Datum.REMEDIES,
                        Datum.AGENCY,
                        Datum.ISSUED_ON);
        assertThat(pages.of(whole(PaperKind.PENALTY_DECISION))).contains("（印章）");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x31350, 0x1F600, 0xE000})
    void a_character_without_a_glyph_is_refused_and_named(int point) {
        var text = whole(PaperKind.INQUIRY).say(Datum.EMPLOYER, "示例" + Character.toString(point) + "厂");
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> press.print(pages.of(text)))
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo(PAPER_CAN_BE_PRINTED);
                    assertThat(refused.detail()).isEqualTo(String.format("U+%04X", point));
                });
    }

    @Test
    void a_long_paper_goes_on_over_pages_and_loses_nothing() throws IOException {
        var page = pages.of(
                whole(PaperKind.PENALTY_DECISION).say(Datum.FACTS, LONG).say(Datum.EVIDENCE, LONG));
        var pdf = press.print(page);
        assertThat(printed(pdf)).isEqualTo(PaperPage.words(PaperPage.parsed(page)));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void what_an_officer_writes_is_text_and_never_markup() {
        var page = pages.of(whole(PaperKind.INQUIRY).say(Datum.SUBJECT, "<script>alert(1)</script>&"));
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;").doesNotContain("<script>");
    }

    private static PaperText whole(PaperKind kind) {
        var text = new PaperText(kind);
        PaperForm.of(kind).forEach(datum -> text.say(datum, said(datum)));
        return text;
    }

    private static String said(Datum datum) {
        return switch (datum) {
            case NUMBER -> "包河劳监令〔2026〕7号";
            case AGENCY -> "安徽省合肥市包河区人力资源和社会保障局";
            case EMPLOYER -> "安徽" + RARE + "示例脚手架工程有限公司（示例）";
            default -> "内容" + datum.ordinal() + "：①《劳动保障监察条例》第三十条，￥1,200.50元；“引号”——……、·％℃";
        };
    }

    private static String printed(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u3000]+", "");
        }
    }
}
