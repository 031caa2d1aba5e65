package inspectorate.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameAnalysisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        合肥示例建筑有限公司 | 合肥示例建筑有限责任公司
        合肥示例建筑有限公司 | 合肥示例建筑股份有限公司
        合肥示例建筑有限公司 | 合肥示例建築有限公司
        合肥示例建筑有限公司 | 合肥 示例 建筑 有限公司
        安徽示例（集团）有限公司 | 安徽示例(集团)有限公司
        示例ＡＢＣ科技有限公司 | 示例abc科技有限公司
        示例裡程餐飲 | 示例里程餐饮
        Acme Sample, Inc. | ACME SAMPLE
        Acme Sample Co., Ltd. | Acme Sample Corporation
        Acme Sample L.L.C. | Acme Sample LLC
        Café Müller GmbH | Cafe Muller
        Smith & Sons | Smith and Sons
        O'Sample's Diner | OSamples Diner
        """)
    void two_ways_of_writing_one_name_share_a_key(String one, String other) {
        assertThat(NameAnalysis.key(one)).isNotEmpty().isEqualTo(NameAnalysis.key(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        合肥示例建筑有限公司 | 芜湖示例建筑有限公司
        合肥示例建筑有限公司 | 示例建筑有限公司
        安徽示例集团有限公司 | 安徽示例有限公司
        安徽示例有限公司 | 安徽示例有限公司合肥分公司
        Acme Sample East Inc | Acme Sample West Inc
        """)
    void different_companies_have_different_keys(String one, String other) {
        assertThat(NameAnalysis.key(one)).isNotEqualTo(NameAnalysis.key(other));
    }

    @Test
    void pairs_of_neighbours_cross_no_mark_and_each_character_stands_alone_too() {
        var tokens = NameAnalysis.tokens("合肥市示例(劳务)公司");
        assertThat(tokens.grams())
                .contains("合肥", "肥市", "市示", "示例", "劳务", "合", "务")
                .doesNotContain("例劳");
    }

    @ParameterizedTest
    @ValueSource(strings = {"有限公司", "有限责任公司", "股份有限公司", "集团有限公司", "(集团)股份有限公司", "有限公司分公司"})
    void what_a_search_asks_for_leaves_the_kind_of_company_out(String ending) {
        assertThat(NameAnalysis.tokens("合肥示例" + ending).coreGrams()).containsExactly("合肥", "肥示", "示例");
    }

    @Test
    void a_name_of_nothing_but_a_legal_form_keeps_it() {
        assertThat(NameAnalysis.tokens("有限公司").coreGrams()).containsExactly("有限", "限公", "公司");
        assertThat(NameAnalysis.tokens("Company").coreLatin()).containsExactly("company");
    }

    @Test
    void one_character_is_asked_for_as_it_is() {
        assertThat(NameAnalysis.tokens("滙").coreGrams()).containsExactly("汇");
    }

    @Test
    void pinyin_begins_at_every_character() {
        var tokens = NameAnalysis.tokens("合肥示例建筑有限公司");
        assertThat(tokens.pinyin()).contains("^hefeishilijianzhu", "hefeishilijianzhu", "shilijianzhu", "jianzhu");
        assertThat(tokens.initials()).contains("^hfsljz", "sljz", "jz");
    }

    @Test
    void the_word_decides_the_reading_and_other_readings_are_found_too() {
        assertThat(NameAnalysis.tokens("重庆长安").pinyin()).contains("^chongqingchangan", "^zhongqingchangan");
        assertThat(NameAnalysis.tokens("绿地").pinyin()).contains("^lvdi", "^lude");
        assertThat(NameAnalysis.tokens("厦门").pinyin()).contains("^xiamen");
    }

    @Test
    void latin_names_give_words_without_accents_and_with_their_form_apart() {
        var tokens = NameAnalysis.tokens("Café Zoë Sample, L.L.C.");
        assertThat(tokens.latin()).containsExactly("cafe", "zoe", "sample", "llc");
        assertThat(tokens.coreLatin()).containsExactly("cafe", "zoe", "sample");
    }

    @Test
    void scripts_may_mix() {
        var tokens = NameAnalysis.tokens("上海Ｓａｍｐｌｅ第2示例厂");
        assertThat(tokens.latin()).containsExactly("sample", "2");
        assertThat(tokens.grams()).contains("上海", "第", "示例", "例厂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "---", "（）", "🏭", "<b></b>", "\uD800", "𠮷野", "㐀㐁", "ß", "ﷺ"})
    void strange_names_break_nothing(String name) {
        assertThat(NameAnalysis.tokens(name)).isNotNull();
    }

    @Test
    void long_names_stay_bounded() {
        var tokens = NameAnalysis.tokens("重".repeat(2000) + "x".repeat(2000));
        assertThat(tokens.pinyin()).allSatisfy(token -> assertThat(token).hasSizeLessThanOrEqualTo(41));
        assertThat(tokens.latin()).allSatisfy(token -> assertThat(token).hasSizeLessThanOrEqualTo(255));
        assertThat(tokens.sort()).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void names_sort_by_sound() {
        assertThat(NameAnalysis.tokens("安徽示例").sort())
                .isLessThan(NameAnalysis.tokens("合肥示例").sort())
                .startsWith("anhuishili");
    }
}
