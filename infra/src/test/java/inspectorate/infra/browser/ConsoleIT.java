package inspectorate.infra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.RunningInspectorate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job as a person does it: a ledger in, and what the console then shows of it. */
class ConsoleIT extends RunningInspectorate {

    private static final String HANZI = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳";

    @TempDir
    Path folder;

    private final String mark = mark();
    private Browser browser;

    private static String mark() {
        return new Random()
                .ints(4, 0, HANZI.length())
                .collect(StringBuilder::new, (text, at) -> text.append(HANZI.charAt(at)), StringBuilder::append)
                .toString();
    }

    @Test
    void a_ledger_is_imported_and_its_employers_are_searched_and_seen_as_of_a_past_day() throws IOException {
        try (var opened = Browser.at("http://localhost:" + port)) {
            browser = opened;
            try {
                signIn();
                imports();
                search();
                looksBack();
                looksAround();
            } catch (RuntimeException stuck) {
                throw browser.stuck(stuck);
            }
        }
    }

    private void signIn() throws IOException {
        browser.open("/console");
        browser.picture("sign-in");
        signIn("importer");
        browser.see("#q");
    }

    private void signIn(String login) {
        browser.type("#username", login);
        browser.type("#password", login + "-demo");
        browser.click("button[type=submit]");
    }

    @Test
    void an_operator_rebuilds_a_read_model_compares_switches_back_and_verifies() throws IOException {
        try (var opened = Browser.at("http://localhost:" + port)) {
            browser = opened;
            try {
                operates();
            } catch (RuntimeException stuck) {
                throw browser.stuck(stuck);
            }
        }
    }

    private void operates() throws IOException {
        browser.open("/console/operator");
        signIn("operator");
        browser.open("/console/operator");
        browser.see("td", "单位卡片");
        browser.picture("operator");
        browser.click("td a", "失信名单");
        browser.click("button", "重建一代");
        browser.see("td .badge", "已建成");
        browser.picture("read-model");
        browser.click("a", "差异报告");
        browser.see(".empty", "没有差异");
        browser.picture("delta");
        browser.open("/console/operator/read-models/blacklist");
        browser.confirm("button", "切换到此代");
        browser.see(".notice.good", "已记录");
        browser.click("button", "开始核对");
        browser.see(".badge", "一致");
        browser.confirm("button", "切换到此代");
        browser.see(".notice.good", "已记录");
        browser.confirm("button", "删除");
        browser.see(".notice.good", "已记录");
        browser.picture("verified");
        browser.open("/console/operator/parked");
        browser.see("h1", "暂存");
        browser.picture("parked");
        refreshes();
    }

    /** A page that refreshes itself says when it cannot, and leads to the sign-in once nobody is signed in. */
    private void refreshes() {
        browser.open("/console/operator");
        assertThat(browser.all("#unanswered[hidden]")).hasSize(1);
        browser.run("htmx.ajax('GET', '/console/nothing', '#content')");
        browser.see("#unanswered", "未能更新");
        browser.seeGone("#unanswered");
        browser.signOut();
        browser.see("#username");
    }

    private void imports() throws IOException {
        browser.open("/console/imports");
        browser.picture("import");
        browser.see("#file")
                .sendKeys(LedgerBook.write(folder.resolve("台账.xlsx"), mark).toString());
        browser.click("form[enctype] button.primary");
        browser.see("select[name='column.8']");
        assertThat(browser.text()).contains("开发区");
        browser.choose("select[name='column.8']", "ASSESSED");
        browser.type("input[name='place.0.code']", "340111");
        browser.picture("import-columns");

        browser.click("button[value=dryRun]");
        browser.see("#progress .badge.good");
        assertThat(tile("可导入")).isEqualTo("3");
        assertThat(tile("有误")).isEqualTo("1");
        browser.picture("import-dry-run");
        browser.click("button[data-once]");
        browser.see(".tile", "新导入"); // the page before has a badge as well
        browser.see("#progress .badge.good");
        assertThat(tile("新导入")).isEqualTo("3");
        assertThat(browser.see("a[download]").getDomAttribute("href")).contains("/errors");
        browser.picture("import-done");
    }

    private String tile(String label) {
        return browser.see(".tile", label)
                .getText()
                .lines()
                .reduce((_, last) -> last)
                .orElse("");
    }

    private void search() throws IOException {
        browser.open("/console");
        browser.type("#q", mark + "yuanhang");
        browser.type("#q", mark);
        browser.see(".hit h3", mark + "远航");
        assertThat(browser.all(".hit")).hasSize(3);
        browser.picture("search");
        browser.click(".hit h3 a", mark + "远航");
        browser.see("h1", mark + "远航");
    }

    private void looksBack() throws IOException {
        assertThat(browser.text()).contains("逾期", "限期改正");
        browser.picture("employer");
        browser.set("#asOf", "2025-04-15");
        browser.click("form:has(#asOf) button.primary");
        browser.see(".notice", "2025-04-15");
        var then = browser.see("#timeline").getText();
        assertThat(then).doesNotContain("限期改正").contains("2025-04-11");
        browser.picture("employer-as-of");
    }

    private void looksAround() throws IOException {
        page("/console/blacklist", "blacklist");
        page("/console/cases", "cases");
        page("/console/agenda", "agenda");
        page("/console/figures", "figures");
        page("/console/grid", "grid");
        page("/console/delegations?jurisdiction=340111", "delegations");
        page("/console/delegations/340111/new", "delegation");
        page("/console/certificates?jurisdiction=340111", "certificates");
        page("/console/certificates/340111/issue", "certificate");
        browser.open("/public");
        browser.type("#q", "安徽鼎峰脚手架工程有限公司（示例）");
        browser.click("form[role=search] button");
        browser.see(".badge.bad", "在公示期内");
        browser.picture("public");
        browser.click("nav a", "English");
        browser.see("nav a", "中文");
    }

    private void page(String path, String name) throws IOException {
        browser.open(path);
        assertThat(browser.see("h1").getText()).isNotBlank();
        assertThat(browser.text()).doesNotContain("Exception", "??");
        browser.picture(name);
    }
}
