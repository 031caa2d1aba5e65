package inspectorate.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.console.Pages.Sample;
import inspectorate.query.projection.VerificationRun.State;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** What the pages say to an operator who has to decide by it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OperatorPagesTest {

    @Test
    void only_a_verification_that_came_to_its_end_and_found_nothing_is_shown_as_all_the_same() {
        assertThat(verification(State.DONE, 100, 0)).contains("一致").doesNotContain("抽查", "有差异");
        assertThat(verification(State.DONE, 1, 0)).contains("抽查 1%，一致");
        assertThat(verification(State.CANCELLED, 100, 0)).contains("已停止，未核对完").doesNotContain("一致");
        assertThat(verification(State.FAILED, 100, 0)).contains("核对中断").doesNotContain("一致");
        assertThat(verification(State.RUNNING, 100, 0)).contains("核对中").doesNotContain("一致");
    }

    @Test
    void what_an_earlier_verification_found_is_shown_beside_a_later_one_that_did_not_look_there() {
        for (var state : State.values()) {
            assertThat(verification(state, 1, 5))
                    .contains("有差异", "尚有 5 处差异", "name=\"run\" value=\"earlier\"")
                    .doesNotContain("一致");
        }
    }

    @Test
    void before_all_of_a_cause_is_skipped_the_page_says_what_can_be_undone() {
        var page = page("parked");
        assertThat(page.lines().filter(line -> line.contains("skip-cause")))
                .satisfiesExactly(
                        folds -> assertThat(folds).contains("将跳过 1 个事件", "可以逐个恢复"),
                        policies -> assertThat(policies)
                                .contains("3 个事件的后续事项", "不能恢复", "各读模型不受影响")
                                .doesNotContain("可以逐个恢复"),
                        both -> assertThat(both).contains("将跳过 4 个事件", "可以逐个恢复", "不能恢复"));
    }

    @Test
    void how_far_a_decision_about_a_cause_is_carried_out_is_told_until_it_ends() {
        assertThat(page("parked"))
                .contains("id=\"cause-runs\"", "hx-get=\"?\" hx-trigger=\"every 2s\"", "width:40%", "2 / 5")
                .contains("atLeast=1f3", "刷新列表", "其余仍暂存");
    }

    @Test
    void what_somebody_else_has_dealt_with_meanwhile_is_a_notice_on_the_page() {
        var show = new Show(Pages.WORDS, Locale.SIMPLIFIED_CHINESE, Pages.CLOCK, Samples::cellName);
        var next = new RedirectAttributesModelMap();
        var shown = Steps.run(next, show, "/console/operator/parked", "已记录", () -> {
            throw new NoSuchElementException("Nothing is parked");
        });
        assertThat(shown).isEqualTo("redirect:/console/operator/parked");
        assertThat(next.getFlashAttributes()).containsOnlyKeys("problem").hasValueSatisfying(said(show));
    }

    @Test
    void a_report_about_another_generation_than_the_one_that_answers_is_told_to_be_outdated() {
        var outdated = "它是与第 1 代相比的，现在由第 2 代回答";
        assertThat(page("read_model_delta")).contains(outdated);
        assertThat(page("read_model_delta-parked")).doesNotContain("已过时").contains("未能折叠");
        var switches = page("read_model").lines().filter(line -> line.contains("/switch"));
        assertThat(switches)
                .satisfiesExactly(
                        uncompared -> assertThat(uncompared).contains("data-confirm=\"还没有比较完", "确定切换？"),
                        old -> assertThat(old).contains("data-confirm=\"差异报告已过时：" + outdated, "确定切换？"));
    }

    private static Condition<Object> said(Show show) {
        return new Condition<>(
                problem -> problem instanceof Problem said && said.text().equals(show.word("problem.gone")),
                "what it was about is gone");
    }

    private static String page(String name) {
        return TemplatesTest.samples()
                .filter(page -> page.name().equals(name) && page.locale().equals(Locale.SIMPLIFIED_CHINESE))
                .map(Pages::render)
                .findFirst()
                .orElseThrow();
    }

    /** What the page says before its lists of single documents and of runs. */
    private static String verification(State state, int percent, long open) {
        var model = OperatorPageSamples.model(OperatorPageSamples.run(state, percent), open);
        var page = Pages.render(new Sample("read_model", "read_model", Locale.SIMPLIFIED_CHINESE, model));
        return page.substring(page.indexOf("id=\"verification\""), page.indexOf("id=\"verify-one\""));
    }
}
