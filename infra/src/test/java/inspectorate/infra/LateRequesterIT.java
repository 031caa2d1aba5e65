package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.requirement.Requirement;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An intake that is corrected after its result so that it says who sent it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LateRequesterIT extends AtWork {

    private static final String DUTY = "告知工会处理结果";

    @Test
    @Requirement("R-INT-9")
    void a_union_that_is_named_only_after_the_case_was_withdrawn_stands_on_the_agenda_until_it_is_told() {
        var employer = employer();
        var intake = Map.of("on", "2025-03-01", "employerId", employer, "source", "CLUE", "violation", "WAGE_ARREARS");
        var caseId = inspector.done("/api/v1/cases", intake);
        agency.after(inspector);
        say(caseId, "withdrawal", Map.of("on", "2025-03-21", "reason", "已协商解决"));
        var page = "/console/cases/" + caseId;
        assertThat(agency.page(page)).doesNotContain(DUTY);

        say(
                caseId,
                "facts/0/correction",
                Map.of(
                        "reason", "漏录来源单位",
                        "on", "2025-03-01",
                        "employerId", employer,
                        "source", "CLUE",
                        "violation", "WAGE_ARREARS",
                        "requester", "UNION"));
        assertThat(agency.page(page)).contains(DUTY, "工会提请");

        agency.done(
                "/api/v1/cases/" + caseId + "/steps/tell-result",
                Map.of("on", "2025-03-24", "told", "UNION", "what", "已协商解决"));
        assertThat(agency.get("/api/v1/cases/" + caseId).text("stage")).isEqualTo("WITHDRAWN");
        assertThat(agency.get("/api/v1/agenda?size=200").body().toString()).doesNotContain(caseId);
    }
}
