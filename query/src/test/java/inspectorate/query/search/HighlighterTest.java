package inspectorate.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        示例建筑 | 合肥示例建筑有限公司 | 合肥<mark>示例建筑</mark>有限公司
        示例有限公司 | 合肥示例建筑有限公司 | 合肥<mark>示例</mark>建筑有限公司
        建筑 | 合肥示例建築有限公司 | 合肥示例<mark>建築</mark>有限公司
        肥 | 合肥示例 | 合<mark>肥</mark>示例
        hefei | 合肥示例建筑 | <mark>合肥</mark>示例建筑
        hefeishi | 合肥示例建筑 | <mark>合肥示</mark>例建筑
        hf | 合肥示例建筑 | <mark>合肥</mark>示例建筑
        chongqing | 重庆示例 | <mark>重庆</mark>示例
        acme | Sample Acme, Inc. | Sample <mark>Acme</mark>, Inc.
        samp | Sample Acme, Inc. | <mark>Samp</mark>le Acme, Inc.
        sanple | Sample Acme, Inc. | <mark>Sample</mark> Acme, Inc.
        cafe | Café Sample | <mark>Café</mark> Sample
        ABC | 示例ＡＢＣ厂 | 示例<mark>ＡＢＣ</mark>厂
        示例 | <b>示例</b>&Co | &lt;b&gt;<mark>示例</mark>&lt;/b&gt;&amp;Co
        nothing | 合肥示例 | 合肥示例
        """)
    void what_was_found_is_marked_in_the_name_as_it_is_written(String typed, String name, String html) {
        assertThat(new Highlighter(Wanted.of(typed)).highlight(name).html()).isEqualTo(html);
    }

    @Test
    void a_long_question_about_many_readings_ends_soon() {
        var highlighter = new Highlighter(Wanted.of("h".repeat(200)));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> highlighter.highlight("和".repeat(200)));
    }

    @Test
    void a_question_of_nothing_marks_nothing() {
        assertThat(new Highlighter(Wanted.of("")).highlight("合肥示例").marked()).isZero();
    }
}
