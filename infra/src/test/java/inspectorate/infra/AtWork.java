package inspectorate.infra;

import inspectorate.domain.ids.Identifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Three officers over HTTP and what they usually do first; every test has its own employers and cell. */
abstract class AtWork extends RunningInspectorate {

    /** Certified, as the demo has them. */
    static final String LEAD = account("inspector");

    static final String CO = account("agency");

    Officer inspector;
    Officer agency;
    Officer department;
    String cell;

    @BeforeEach
    void officers() {
        inspector = new Officer(http(), "inspector");
        agency = new Officer(http(), "agency");
        department = new Officer(http(), "department");
        cell = "340111/T" + UUID.randomUUID().toString().substring(0, 8);
    }

    String employer() {
        return employerNamed("测试单位（示例）" + UUID.randomUUID());
    }

    String employerNamed(String name) {
        var said = registration(null);
        said.put("name", name);
        var id = inspector.done("/api/v1/employers", said);
        agency.after(inspector);
        return id;
    }

    Map<String, Object> registration(String code) {
        var said = new HashMap<String, Object>(
                Map.of("on", "2024-01-10", "cellId", cell, "name", "测试单位（示例）" + UUID.randomUUID()));
        if (code != null) {
            said.put("creditCode", code);
        }
        return said;
    }

    String intake(String employer) {
        return intake(employer, "WAGE_ARREARS");
    }

    String intake(String employer, String violation) {
        var id = inspector.done(
                "/api/v1/cases",
                Map.of(
                        "on",
                        "2025-03-01",
                        "employerId",
                        employer,
                        "source",
                        "COMPLAINT",
                        "violation",
                        violation,
                        "complainant",
                        Map.of("name", "张示例", "telephone", "00000000001")));
        agency.after(inspector);
        return id;
    }

    /** Sequences 0 to 4: intake, acceptance, filing, arrears, order due on 2025-04-30. */
    String ordered(String employer) {
        return ordered(employer, "WAGE_ARREARS");
    }

    /** Two cases of one employer that are open at once are about two things. */
    String ordered(String employer, String violation) {
        var caseId = intake(employer, violation);
        say(caseId, "acceptance", Map.of("on", "2025-03-03"));
        say(caseId, "filing", filing());
        say(caseId, "wage-arrears", Map.of("on", "2025-03-11", "workers", 12, "assessed", "120000.00"));
        say(caseId, "rectification-orders", Map.of("on", "2025-04-01", "dueOn", "2025-04-30"));
        return caseId;
    }

    /** Of who signs in by that name. */
    static String account(String login) {
        return Identifier.derived("account", login);
    }

    static Map<String, Object> filing() {
        return Map.of("on", "2025-03-10", "leadInspectorId", LEAD, "coInspectorIds", List.of(CO));
    }

    static Map<String, Object> decision(boolean listed) {
        return Map.of("on", "2025-05-20", "listed", listed);
    }

    void say(String caseId, String what, Map<String, ?> said) {
        agency.done("/api/v1/cases/" + caseId + "/" + what, said);
    }

    String candidate(String employer) {
        return Patience.until(() -> candidateOf(employer), Objects::nonNull);
    }

    private @Nullable String candidateOf(String employer) {
        for (var entry :
                agency.get("/api/v1/listings?status=CANDIDATE&size=200").body().path("items")) {
            if (entry.path("employerId").asString().equals(employer)) {
                return entry.path("listingId").asString();
            }
        }
        return null;
    }

    long amount(String indicator) {
        var figures = agency.get("/api/v1/figures?indicator=" + indicator + "&cell=" + cell)
                .body();
        return figures.isEmpty() ? 0 : figures.get(0).path("amount").asLong();
    }
}
