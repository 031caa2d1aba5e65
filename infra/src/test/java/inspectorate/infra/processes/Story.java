package inspectorate.infra.processes;

import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.ListingId;
import inspectorate.infra.Complaint;
import inspectorate.infra.Officer;
import inspectorate.infra.Officer.Answer;
import inspectorate.infra.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/**
 * What officers do in one round, each command under a key of its own and said again until it is acknowledged. Told twice
 * to two installations, it leaves the same events in both.
 */
final class Story {

    private static final String CARDS = "/api/v1/operations/read-models/employerCard";

    private final Officer inspector;
    private final Officer agency;
    private final Officer department;
    private final Officer operator;
    private final Officer importer;
    private final String mark;
    private int commands;

    Story(RestClient http, String mark) {
        inspector = new Officer(http, "inspector");
        agency = new Officer(http, "agency");
        department = new Officer(http, "department");
        operator = new Officer(http, "operator");
        importer = new Officer(http, "importer");
        this.mark = mark;
    }

    /** A complaint that ends on the list, with one fact corrected on the way, and a second employer. */
    void lists() {
        var employer = said(inspector, "/api/v1/employers", registration("一"));
        var matter = intake(employer);
        agency.after(inspector);
        fact(matter, "acceptance", Map.of("on", "2025-03-03"));
        fact(
                matter,
                "filing",
                Map.of(
                        "on",
                        "2025-03-10",
                        "leadInspectorId",
                        account("inspector"),
                        "coInspectorIds",
                        List.of(account("agency"))));
        fact(matter, "wage-arrears", Map.of("on", "2025-03-11", "workers", 12, "assessed", "120000.00"));
        fact(matter, "rectification-orders", Map.of("on", "2025-04-01", "dueOn", "2025-04-30"));
        fact(
                matter,
                "facts/3/correction",
                Map.of("reason", "金额少录一位", "on", "2025-03-11", "workers", 12, "assessed", "1200000.00"));
        fact(matter, "breaches", Map.of("on", "2025-05-01"));
        var listing =
                "/api/v1/listings/" + ListingId.onGroundOf(new CaseId(matter)).value();
        Patience.until(() -> agency.get(listing), Story::done);
        said(
                agency,
                listing + "/proposals",
                Map.of("on", "2025-05-06", "ground", "AMOUNT_REACHES_CRIME_STANDARD", "article", "第五条第一项"));
        department.after(agency);
        said(department, listing + "/decisions", Map.of("on", "2025-05-20", "listed", true));
        inspector.after(department);
        intake(said(inspector, "/api/v1/employers", registration("二")));
    }

    /** Six rows of a ledger; a run that the crash cut short goes on by itself, and the file again changes nothing. */
    void imports(Path folder) {
        var rows = new StringBuilder("序号,被投诉单位,所在地,线索来源,投诉日期,违法类型,涉及人数,金额(元)\n");
        for (int row = 1; row <= 6; row++) {
            rows.append("%d,%s第%d台账有限公司（示例）,安徽省合肥市包河区,投诉,2024-06-0%d,拖欠工资,9,5000\n".formatted(row, mark, row, row));
        }
        var file = written(folder.resolve(mark + ".csv"), rows.toString());
        Patience.until(
                () -> {
                    var draft = Patience.until(() -> importer.upload("/api/v1/imports", file), Story::done);
                    var started = importer.post(
                            "/api/v1/imports/" + draft.text("importId") + "/runs", null, Map.of("dryRun", false));
                    return done(started)
                            ? Patience.until(
                                    () -> importer.get("/api/v1/imports/runs/" + started.text("runId")),
                                    run -> !run.text("state").equals("RUNNING"))
                            : started;
                },
                run -> run.text("state").equals("COMPLETED"));
    }

    /** Another generation of the employers' cards is built and answers; the one before is dropped. */
    void rebuilds() {
        var before = Patience.until(() -> operator.get(CARDS), Story::done).body();
        int answering = before.path("answering").asInt();
        var built = Patience.until(
                () -> {
                    var now = operator.get(CARDS);
                    if (done(now) && newest(now.body()).path("number").asInt() == answering) {
                        operator.post(CARDS + "/generations", null, Map.of());
                    }
                    return now;
                },
                now -> newest(now.body()).path("number").asInt() > answering
                        && newest(now.body()).at("/rebuild/state").asString().equals("BUILT"));
        int number = newest(built.body()).path("number").asInt();
        Patience.until(
                () -> operator.post(CARDS + "/generations/" + number + "/switch", null, Map.of()),
                now -> now.body().path("answering").asInt() == number);
        Patience.until(() -> operator.delete(CARDS + "/generations/" + answering), answer -> answer.status() < 500);
    }

    private static JsonNode newest(JsonNode state) {
        var generations = state.path("generations");
        return generations.path(generations.size() - 1);
    }

    /** Two files prove to be one employer's: one officer proposes, another confirms. */
    void merges() {
        var survivor = said(inspector, "/api/v1/employers", registration("三"));
        var file = said(inspector, "/api/v1/employers", registration("四"));
        intake(file);
        agency.after(inspector);
        var merging = "/api/v1/employers/" + file + "/merging";
        said(agency, merging + "/proposal", Map.of("on", "2025-06-02", "survivorId", survivor, "reason", "同一营业执照"));
        department.after(agency);
        said(department, merging + "/confirmation", Map.of("on", "2025-06-03"));
        inspector.after(department);
    }

    /** Waits until everything said here can be read. */
    void settle() {
        for (var officer : new Officer[] {inspector, agency, department}) {
            Patience.until(() -> officer.get("/api/v1/cases?size=1"), Story::done);
        }
    }

    private Map<String, Object> registration(String which) {
        return new HashMap<>(
                Map.of("on", "2024-01-10", "cellId", "340111/" + mark, "name", mark + which + "单位有限公司（示例）"));
    }

    private String intake(String employer) {
        return said(inspector, "/api/v1/cases", Complaint.about(employer));
    }

    private void fact(String matter, String what, Map<String, ?> said) {
        said(agency, "/api/v1/cases/" + matter + "/" + what, said);
    }

    private String said(Officer officer, String path, Map<String, ?> body) {
        var key = mark + "-" + commands++;
        return Patience.until(() -> officer.post(path, key, body), Story::done).text("id");
    }

    private static boolean done(Answer answer) {
        return answer.status() < 300;
    }

    private static Path written(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String account(String login) {
        return Identifier.derived("account", login);
    }
}
