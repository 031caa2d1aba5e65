package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OneOpenCaseIT extends AtWork {

    @Test
    void of_cases_on_one_act_filed_at_once_one_is_open_and_the_others_are_merged_into_it() throws Exception {
        var employer = employer();
        var cases = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            var caseId = intake(employer);
            say(caseId, "acceptance", Map.of("on", "2025-03-03"));
            cases.add(caseId);
        }
        var rules = atOnce(cases.stream()
                .<Callable<String>>map(
                        caseId -> () -> agency.post("/api/v1/cases/" + caseId + "/filing", null, filing())
                                .text("rule"))
                .toList());
        assertThat(rules.stream().filter(String::isEmpty)).hasSize(1);
        assertThat(rules.stream().filter("ONE_OPEN_CASE_PER_ACT"::equals)).hasSize(3);

        var open = cases.get(rules.indexOf(""));
        var other = cases.get(rules.indexOf("ONE_OPEN_CASE_PER_ACT"));
        say(other, "steps/merge", Map.of("on", "2025-03-11", "into", open, "reason", "同一违法行为"));
        assertThat(agency.get("/api/v1/cases/" + other).text("stage")).isEqualTo("CLOSED");

        say(open, "withdrawal", Map.of("on", "2025-03-12", "reason", "违法事实不成立"));
        var next = cases.stream()
                .filter(id -> !id.equals(open) && !id.equals(other))
                .findFirst()
                .orElseThrow();
        say(next, "filing", filing());
    }

    @Test
    void of_steps_taken_at_once_in_one_case_one_wins_and_the_others_get_a_named_refusal() throws Exception {
        var caseId = ordered(employer());
        var closing = Map.of("on", "2025-04-10", "partly", false, "late", false);
        List<Callable<String>> attempts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            attempts.add(() -> agency.post("/api/v1/cases/" + caseId + "/rectifications", null, closing)
                    .text("rule"));
        }
        var rules = atOnce(attempts);
        assertThat(rules.stream().filter(String::isEmpty)).hasSize(1);
        assertThat(rules.stream().filter("RECTIFICATION_NEEDS_ORDER"::equals)).hasSize(5);
    }

    private static List<String> atOnce(List<Callable<String>> attempts) throws Exception {
        var answers = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(attempts)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
