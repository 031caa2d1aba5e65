package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperPagesIT extends AtWork {

    private String employer;
    private String caseId;
    private String newOrder;

    @BeforeEach
    void ordered() {
        employer = employer();
        caseId = ordered(employer);
        newOrder = "/console/cases/" + caseId + "/papers/new?kind=RECTIFICATION_ORDER";
    }

    @Test
    void an_officer_fills_in_a_paper_looks_at_it_issues_it_and_voids_it() {
        assertThat(agency.page("/console/cases/" + caseId)).contains("还没有文书", "限期改正指令书");
        assertThat(agency.page(newOrder)).contains("name=\"demand\"", "name=\"dueOn\"");

        var preview = agency.send("/console/cases/" + caseId + "/papers/preview?kind=RECTIFICATION_ORDER", filledIn());
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.page()).contains("（预览，未编号）", "支付拖欠的工资", "2025年4月30日");
        assertThat(agency.page("/console/cases/" + caseId)).contains("还没有文书");

        assertThat(agency.send(newOrder, filledIn()).status()).isEqualTo(302);
        var page = agency.page("/console/cases/" + caseId);
        assertThat(page).contains("包河劳监令〔2025〕", "有效").doesNotContain("还没有文书");
        var paper = page.replaceAll("(?s).*/papers/([0-9a-f-]{36})/pdf.*", "$1");
        assertThat(agency.page("/console/cases/" + caseId + "/papers/" + paper)).contains("支付拖欠的工资");

        assertThat(agency.page("/console/employers/" + employer)).contains("制发文书", "包河劳监令〔2025〕");
        assertThat(agency.page("/console/employers/" + employer + "/events/" + paper + "/0"))
                .contains("制发文书");

        agency.send("/console/cases/" + caseId + "/papers/" + paper + "/voiding", Map.of("reason", "打印有误"));
        assertThat(agency.page("/console/cases/" + caseId)).contains("打印有误", "作废");
    }

    @Test
    void what_is_missing_or_cannot_be_printed_is_said_on_the_form() {
        var lacking = filledIn();
        lacking.remove("demand");
        var refused = agency.send(newOrder, lacking);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("id=\"paper-demand-wrong\"", "91340111MADE002061");

        var unprintable = filledIn();
        unprintable.put("facts", "经查拖欠" + Character.toString(0x31350) + "某工资");
        assertThat(agency.send(newOrder, unprintable).page()).contains("U+31350", "某工资");
    }

    @Test
    void an_officer_sees_no_paper_of_another_ones_to_issue() {
        assertThat(inspector.after(agency).page("/console/cases/" + caseId))
                .contains("kind=INQUIRY")
                .doesNotContain("kind=RECTIFICATION_ORDER");
        assertThat(agency.as("statistician").get(newOrder).status()).isEqualTo(403);
    }

    private static Map<String, String> filledIn() {
        return new HashMap<>(Map.of(
                "on", "2025-04-02",
                "creditCode", "91340111MADE002061",
                "facts", "经查拖欠十二人工资",
                "article", "《劳动法》第五十条",
                "basis", "《劳动保障监察条例》第十八条",
                "demand", "支付拖欠的工资",
                "remedies", "可以依法申请行政复议。"));
    }
}
