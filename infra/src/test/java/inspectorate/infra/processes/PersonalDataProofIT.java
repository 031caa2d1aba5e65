package inspectorate.infra.processes;

import static inspectorate.infra.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.Officer;
import inspectorate.requirement.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.util.FileSystemUtils;

/**
 * Names and numbers of invented persons are put wherever anybody can put one; then every byte of every store, of the
 * log and of a backup is searched for them, and the backup is brought back after the persons were erased.
 */
@Requirement({"R-INT-4", "R-PII"})
@Execution(ExecutionMode.CONCURRENT)
class PersonalDataProofIT {

    private static final Path FOLDER = Path.of(
                    "target",
                    "personal-data-proof",
                    String.valueOf(ProcessHandle.current().pid()))
            .toAbsolutePath();
    private static final Path DATA = FOLDER.resolve("data");
    private static final Path BACKUP = FOLDER.resolve("backup");

    /** Not personal: it must be found where everything is searched, or the search itself is blind. */
    private static final String CONTROL = "鸬鹚对照建筑有限公司（示例）";

    private static final Map<String, String> WHAT_FOR = Map.of("purpose", "HANDLING", "text", "核对投诉");

    private final int postgresPort = Stack.freePort();
    private final int mongoPort = Stack.freePort();
    private final int searchPort = Stack.freePort();
    private final List<String> canaries = new ArrayList<>();
    private int number;

    @Test
    void nobody_is_found_in_any_byte_of_a_store_log_or_backup_and_no_backup_brings_back_who_was_erased()
            throws IOException {
        String complaint;
        String clue;
        try (var application = application().awaitReady()) {
            var inspector = new Officer(application.http(), "inspector");
            var employer = inspector.done(
                    "/api/v1/employers", Map.of("on", "2019-01-10", "cellId", "340111/340111003", "name", CONTROL));
            complaint = complaint(inspector, employer);
            clue = clue(inspector);
            new PersonalFolder(this::name, this::telephone, this::idNumber).fill(inspector, complaint);
            refusedWords(inspector, employer, clue);
            mistakes(inspector, employer);
            new Officer(application.http(), telephone()).get("/api/v1/cases");
            ledger(new Officer(application.http(), "importer"));
            inspector.get("/api/v1/cases");
            assertThat(contents()).as("as the stores themselves tell").isEmpty();
        }
        copy(DATA, BACKUP);
        assertThat(control(BACKUP))
                .as("what is searched for is found where it is")
                .isNotEmpty();
        assertThat(search(BACKUP))
                .as("a backup of everything but the keys' place")
                .isEmpty();

        String person;
        try (var application = application().awaitReady()) {
            person = erase(application, complaint);
            assertThat(contents()).as("after the erasure").isEmpty();
        }
        assertThat(search(DATA)).as("after the erasure").isEmpty();

        FileSystemUtils.deleteRecursively(DATA.resolve("postgres"));
        copy(BACKUP.resolve("postgres"), DATA.resolve("postgres"));
        try (var application = application().awaitReady()) {
            var agency = new Officer(application.http(), "agency");
            assertThat(agency.get("/api/v1/cases/" + complaint + "/complainant").status())
                    .as("brought back with a backup from before: " + person)
                    .isEqualTo(404);
            var confidant = new Officer(application.http(), "confidant");
            assertThat(confidant
                            .post("/api/v1/clues/" + clue + "/reporter/readings", null, WHAT_FOR)
                            .status())
                    .as("who was not erased is still there")
                    .isEqualTo(200);
        }
    }

    private String complaint(Officer inspector, String employer) {
        var sent = inspector.send(
                "/console/employers/" + employer + "/record/intake",
                Map.of(
                        "on",
                        "2019-03-01",
                        "source",
                        "COMPLAINT",
                        "violation",
                        "WAGE_ARREARS",
                        "reporterName",
                        name(),
                        "reporterTelephone",
                        telephone(),
                        "reporterIdNumber",
                        idNumber()));
        assertThat(sent.status()).as(sent.page()).isEqualTo(302);
        return inspector.done(
                "/api/v1/cases",
                Map.of(
                        "on", "2019-03-01",
                        "employerId", employer,
                        "source", "COMPLAINT",
                        "violation", "WAGE_ARREARS",
                        "complainant",
                                Map.of(
                                        "name", name(),
                                        "telephone", telephone(),
                                        "idNumber", idNumber(),
                                        "words", name() + "欠我工资")));
    }

    private String clue(Officer inspector) {
        var sent = inspector.send(
                "/console/clues/new",
                Map.of(
                        "on", "2026-03-02",
                        "channel", "WINDOW",
                        "matter", "WAGE_ARREARS",
                        "cellId", "340111/340111003",
                        "employerDescription", "示例路口工地",
                        "reporterName", name(),
                        "reporterTelephone", telephone(),
                        "words", "包工头" + name() + "电话" + telephone()));
        assertThat(sent.status()).as(sent.page()).isEqualTo(302);
        return inspector.done(
                "/api/v1/clues",
                Map.of(
                        "on", "2026-03-02",
                        "channel", "HOTLINE",
                        "matter", "WAGE_ARREARS",
                        "cellId", "340111/340111003",
                        "employerDescription", "示例路口工地",
                        "reporter", Map.of("name", name(), "telephone", telephone(), "idNumber", idNumber()),
                        "words", "证件" + idNumber() + name()));
    }

    /** Free texts are kept with the events: what shows there that it is personal is refused. */
    private void refusedWords(Officer inspector, String employer, String clue) {
        var reporter = canaries.get(canaries.size() - 5);
        for (var text : List.of("联系" + telephone(), "证件" + idNumber(), reporter + "说结清")) {
            var answer = inspector.post(
                    "/api/v1/clues/" + clue + "/urging", null, Map.of("on", "2026-03-03", "content", text));
            assertThat(answer.text("rule")).as(text).isEqualTo("TEXT_NAMES_NO_PERSON");
            inspector.send("/console/clues/" + clue + "/urging", Map.of("on", "2026-03-03", "content", text));
        }
        var visit = inspector.post(
                "/api/v1/inspections",
                null,
                Map.of(
                        "on",
                        "2026-03-02",
                        "employerId",
                        employer,
                        "mode",
                        "ROUTINE",
                        "findings",
                        List.of(Map.of("item", "I03", "note", "电话" + telephone()))));
        assertThat(visit.text("rule")).isEqualTo("TEXT_NAMES_NO_PERSON");
        inspector.post(
                "/api/v1/persons/search",
                null,
                Map.of("text", canaries.getFirst(), "purpose", "CONTACT", "words", "找" + canaries.getFirst()));
        inspector.send("/console/persons", Map.of("sought", canaries.getFirst(), "purpose", "CONTACT", "text", "通知补正"));
        inspector.post(
                "/api/v1/clues/" + clue + "/statement/readings",
                null,
                Map.of("purpose", "CONTACT", "text", "打" + telephone()));
    }

    /** What goes wrong may be told in the log. */
    private void mistakes(Officer inspector, String employer) {
        inspector.post(
                "/api/v1/cases",
                null,
                Map.of(
                        "on", "1900-01-01",
                        "employerId", employer,
                        "source", "COMPLAINT",
                        "violation", "WAGE_ARREARS",
                        "complainant", Map.of("name", name(), "telephone", telephone())));
        inspector.post("/api/v1/cases", null, Map.of("source", name(), "violation", telephone()));
        inspector.post("/api/v1/cases", null, Map.of("complainant", name()));
        inspector.post("/api/v1/clues", null, Map.of("on", name(), "channel", "WINDOW"));
        inspector.get("/api/v1/search?q={name}", name());
        inspector.get("/public/v1/employers?name={name}", name());
        inspector.get("/api/v1/cases/{name}", name());
        inspector.get("/api/v1/cases?after={name}", name());
        inspector.get("/console?q={name}", name());
    }

    private void ledger(Officer importer) throws IOException {
        Files.createDirectories(FOLDER);
        var header = "序号,被投诉单位,所在地,线索来源,投诉日期,违法类型,涉及人数,金额(万元),投诉人,联系电话,身份证号\n";
        var good = "1,示例晨光建筑劳务有限公司,安徽省合肥市包河区,投诉,2024-03-05,拖欠工资,28,33.3,%s,%s,%s%n"
                .formatted(name(), telephone(), idNumber());
        var bad = "2,示例远航装饰工程有限公司,安徽省合肥市包河区,投诉,不详,拖欠工资,%s人,电话%s,%s,,%n".formatted(name(), telephone(), name());
        var file = Files.writeString(FOLDER.resolve("ledger.csv"), header + good + bad);
        var draft = importer.upload("/api/v1/imports", file);
        assertThat(draft.status()).as(draft.body().toString()).isEqualTo(201);
        importer.page("/console/imports");
        for (boolean dry : List.of(true, false)) {
            var run = importer.post("/api/v1/imports/" + draft.text("importId") + "/runs", null, Map.of("dryRun", dry));
            assertThat(run.status()).as(run.body().toString()).isEqualTo(202);
            until(
                    () -> importer.get("/api/v1/imports/runs/" + run.text("runId"))
                            .body(),
                    progress -> !progress.path("state").asString().equals("RUNNING"));
        }
    }

    private String erase(Application application, String complaint) {
        var agency = new Officer(application.http(), "agency");
        agency.done("/api/v1/cases/" + complaint + "/withdrawal", Map.of("on", "2019-04-01", "reason", "已和解"));
        var person = agency.get("/api/v1/events?id={id}", complaint + "#0")
                .body()
                .path("event")
                .path("complainantId")
                .asString();
        agency.done("/api/v1/persons/" + person + "/erasure", Map.of("reason", "保存期满"));
        var department = new Officer(application.http(), "department").after(agency);
        department.done("/api/v1/persons/" + person + "/erasure/confirmation", Map.of("reason", "保存期满"));
        return person;
    }

    private List<String> contents() {
        var sought = new Canaries(canaries);
        return StoredContents.of(
                        "jdbc:postgresql://localhost:" + postgresPort + "/postgres",
                        "mongodb://localhost:" + mongoPort,
                        "http://localhost:" + searchPort)
                .entrySet()
                .stream()
                .flatMap(each -> sought.within(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private List<String> search(Path directory) {
        return new Canaries(canaries).within(directory, _ -> true);
    }

    private static List<String> control(Path directory) {
        return new Canaries(List.of(CONTROL)).within(directory, _ -> true);
    }

    /** Master key and list of erased persons are kept apart from the data, and so from its backups. */
    private static void copy(Path from, Path to) throws IOException {
        FileSystemUtils.copyRecursively(from, to);
        FileSystemUtils.deleteRecursively(to.resolve("vault"));
        if (Files.exists(to.resolve("postmaster.opts"))) {
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private String name() {
        return canary("鹪鹩" + (char) ('甲' + number) + "示" + (char) ('乙' + number));
    }

    private String telephone() {
        return canary("1397755" + (1000 + number));
    }

    /** With a check character that holds. */
    private String idNumber() {
        var first = "340111199001" + (10 + number % 18) + (100 + number);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += weights[place] * (first.charAt(place) - '0');
        }
        return canary(first + "10X98765432".charAt(sum % 11));
    }

    private String canary(String text) {
        number++;
        canaries.add(text);
        return text;
    }

    private Application application() throws IOException {
        return new Application(
                "proof",
                DATA,
                "--inspectorate.embedded.ports.postgres=" + postgresPort,
                "--inspectorate.embedded.ports.mongo=" + mongoPort,
                "--inspectorate.embedded.ports.elasticsearch=" + searchPort,
                "--inspectorate.embedded.heap=256m",
                "--inspectorate.passing=" + DATA.resolve("passing"));
    }
}
