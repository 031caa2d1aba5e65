package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.requirement.Requirement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The law asked over HTTP: rules, deadlines, the numbers of a jurisdiction. */
class LawIT extends AtWork {

    @Test
    @Requirement({"R-INV-6", "R-INV-8", "R-CAL-5"})
    void a_deadline_explains_itself_and_the_stricter_local_clock_binds() {
        var answer = agency.get("/api/v1/deadlines/explain?rule=R-INV-6&from=2025-03-10&profile=HA");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.text("dueOn")).isEqualTo("2025-04-09");
        var clocks = answer.body().path("deadlines").path(0).path("clocks");
        assertThat(clocks.path(0).path("article").asString()).isEqualTo("河南省劳动保障监察条例 16");
        assertThat(clocks.path(1).path("dueOn").asString()).isEqualTo("2025-06-06");
        assertThat(clocks.path(1).path("days").path(0).path("reason").asString())
                .isEqualTo("START");
    }

    @Test
    @Requirement({"R-CAL-6", "R-INV-6"})
    void a_deadline_knows_pauses_and_one_extension() {
        var path = "/api/v1/deadlines/explain?rule=R-INV-6&from=2025-03-10";
        assertThat(agency.get(path + "&extendedOn=2025-06-03").text("dueOn")).isEqualTo("2025-07-18");
        assertThat(agency.get(path + "&pause=2025-03-17..2025-03-24:SUSPENSION").text("dueOn"))
                .isEqualTo("2025-06-13");
        assertThat(agency.get(path + "&extendedOn=2025-06-03&extendedOn=2025-06-04")
                        .text("rule"))
                .isEqualTo("PERIOD_IS_EXTENDED_ONCE");
        var late = agency.get(path + "&extendedOn=2025-06-09");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text("rule")).isEqualTo("EXTENSION_PRECEDES_EXPIRY");
    }

    @Test
    @Requirement("R-CAL-8")
    void a_year_without_a_table_and_a_value_nobody_knows_are_refused_by_name() {
        var missing = agency.get("/api/v1/deadlines/explain?rule=R-INT-1&from=2031-01-06");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text("type")).isEqualTo("/problems/calendar-missing");
        assertThat(missing.text("concerns")).isEqualTo("2031");
        var unknown = evaluate("R-DEC-4", Map.of("profile", "340104", "inputs", Map.of("fine", 20000)));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text("detail")).startsWith("This jurisdiction has no value for: hearing.entity");
        assertThat(agency.get("/api/v1/deadlines/explain?rule=R-NONE&from=2025-03-10")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Requirement({"R-PEN-25", "R-TRF"})
    void a_rule_answers_outcome_reasons_articles_and_how_far_each_is_verified() {
        var fine = evaluate("R-PEN-25", Map.of("profile", "CN", "date", "2025-08-01", "inputs", Map.of("workers", 12)));
        assertThat(fine.status()).as(fine.body().toString()).isEqualTo(200);
        assertThat(fine.text("outcome")).isEqualTo("FINE");
        assertThat(fine.body().path("figures").path("max").asString()).isEqualTo("6000");
        assertThat(fine.text("certainty")).isEqualTo("STATUTE_TEXT");
        assertThat(fine.body().path("reasons").isEmpty()).isFalse();
        var worker = Map.of("amount", 8000, "months", 3);
        var crime = evaluate(
                "R-TRF",
                Map.of(
                        "profile",
                        "HA",
                        "inputs",
                        Map.of("workers", List.of(worker), "ordered", true, "expired", true, "evasion", "yes")));
        assertThat(crime.text("outcome")).isEqualTo("SUSPECTED_CRIME");
        assertThat(crime.text("certainty")).isEqualTo("WEB_PAGE");
    }

    @Test
    void a_question_that_cannot_be_read_is_a_problem_that_names_its_field_and_never_a_failure_here() {
        var misspelt = evaluate("R-PEN-25", Map.of("profil", "HA", "inputs", Map.of("workers", 1)));
        assertThat(misspelt.status()).isEqualTo(422);
        assertThat(misspelt.text("field")).isEqualTo("profil");
        assertThat(evaluate("R-PEN-25", Map.of("date", "2025-02-30")).text("field"))
                .isEqualTo("date");
        assertThat(evaluate("R-PEN-25", Map.of("inputs", List.of(1))).text("field"))
                .isEqualTo("inputs");
        assertThat(evaluate("R-PEN-25", Map.of("inputs", Map.of("workers", List.of(12))))
                        .text("field"))
                .isEqualTo("workers");
        var crowd = Map.of("orderExpired", true, "persons", 2_000_000_000);
        assertThat(evaluate("R-PEN-W1", Map.of("inputs", crowd)).text("rule")).isEqualTo("INPUT_IS_READABLE");
        var nowhere = agency.get("/api/v1/deadlines/explain?rule=R-INV-6&from=2025-03-10&profile=Atlantis");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.text("type")).isEqualTo("/problems/profile-exists");
        assertThat(agency.get("/api/v1/deadlines/explain?rule=R-INV-6").text("field"))
                .isEqualTo("from");
        assertThat(agency.get("/api/v1/deadlines/explain?rule=R-INV-6&from=2025-03-10&jurisdiction=HA")
                        .text("field"))
                .isEqualTo("jurisdiction");
        var elsewhere = agency.get("/api/v1/deadlines/explain?rule=R-INV-8&from=2025-03-10&profile=ZJ");
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.text("detail")).startsWith("This jurisdiction has no value for: R-INV-8");
    }

    @Test
    void rules_and_profiles_list_themselves_and_have_pages() {
        assertThat(agency.get("/api/v1/rules").body().size()).isGreaterThan(50);
        assertThat(agency.get("/api/v1/rules/R-INV-9").text("name")).isNotBlank();
        assertThat(agency.get("/api/v1/profiles/410105").text("version")).startsWith("CN@");
        assertThat(agency.get("/api/v1/profiles/CN/calendars").body().size()).isEqualTo(10);
        for (var page : List.of("rules", "deadlines", "profiles")) {
            assertThat(agency.download("/console/" + page, "text/html").status())
                    .as(page)
                    .isEqualTo(200);
        }
    }

    @Test
    @Requirement("R-JUR-10")
    void a_number_is_changed_by_two_people_and_holds_from_its_day_on() {
        var path = "/api/v1/profiles/340111/proposals";
        var said = Map.of(
                "key", "intake.representatives",
                "value", "7",
                "article", "本区规定",
                "certainty", "WEB_PAGE",
                "validFrom", "2026-01-01",
                "reason", "本区公布");
        assertThat(agency.post(path, null, said).status()).isEqualTo(200);
        var changes = agency.get("/api/v1/profiles/340111/changes").body().path("changes");
        int proposal = changes.path(changes.size() - 1).path("sequence").asInt();
        var decision = Map.of("confirmed", true);
        assertThat(agency.post(path + "/" + proposal + "/decisions", null, decision)
                        .status())
                .isEqualTo(403);
        assertThat(department
                        .post(path + "/" + proposal + "/decisions", null, decision)
                        .status())
                .isEqualTo(200);
        assertThat(evaluate("R-INT-3", question("2026-02-01")).text("outcome")).isEqualTo("ADMISSIBLE");
        assertThat(evaluate("R-INT-3", question("2025-12-31")).text("rule")).isEqualTo("JURISDICTION_HAS_NO_VALUE");
        assertThat(department.post(path, null, said).status()).isEqualTo(200);
        var own = department.post(path + "/" + (proposal + 2) + "/decisions", null, decision);
        assertThat(own.text("rule")).isEqualTo("SECOND_PERSON_CONFIRMS_VALUE");
        var national = Map.of("confirmed", true);
        assertThat(department
                        .post("/api/v1/profiles/CN/proposals/0/decisions", null, national)
                        .status())
                .isEqualTo(403);
        assertThat(department
                        .post("/api/v1/profiles/340111/basis-confirmations", null, Map.of())
                        .status())
                .isEqualTo(200);
    }

    private static Map<String, Object> question(String date) {
        return Map.of("profile", "340111", "date", date, "inputs", Map.of("representatives", 7));
    }

    private Officer.Answer evaluate(String rule, Map<String, Object> question) {
        return agency.post("/api/v1/rules/" + rule + "/evaluate", null, question);
    }
}
