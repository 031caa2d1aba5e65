package inspectorate.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.files.SealedFiles;
import inspectorate.requirement.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A paper is issued, read again as it went out, and voided. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PapersIT extends AtWork {

    private static final String SECRET = "经查拖欠张㛃等十二人工资";

    @Autowired
    SealedFiles files;

    @Autowired
    EventStore events;

    private String employer;
    private String caseId;

    @BeforeEach
    void ordered() {
        employer = employer();
        caseId = ordered(employer);
    }

    @Test
    @Requirement({"D3-21", "D6-15", "D8-19", "R-ID-4"})
    void an_order_is_issued_with_what_the_case_knows_and_reads_the_same_ever_after() throws Exception {
        var paper = agency.done(papers(), order("2025-04-02"));
        var card = agency.get(papers() + "/" + paper).body();
        assertThat(card.path("number").asString()).matches("包河劳监令〔2025〕\\d+号");

        var first = pdf(paper);
        var text = text(first);
        assertThat(text)
                .contains(card.path("number").asString(), SECRET, "2025年4月30日前改正", "包河区人力资源和社会保障局", "2025年4月2日");
        say(caseId, "rectifications", Map.of("on", "2025-04-20"));
        assertThat(pdf(paper)).isEqualTo(first);
        assertThat(agency.download(papers() + "/" + paper + "/html", "text/html")
                        .raw()
                        .getBody())
                .satisfies(page -> assertThat(new String(page, UTF_8)).contains(SECRET));
    }

    @Test
    void what_is_filled_in_is_on_the_paper_and_in_no_event() {
        var paper = agency.done(papers(), order("2025-04-02"));
        var timeline = agency.get("/api/v1/employers/" + employer + "/timeline?size=200")
                .body();
        assertThat(timeline.toString()).contains("PaperIssued", paper).doesNotContain(SECRET);
        events.readEvents(paper)
                .asStream()
                .forEach(event -> assertThat(event.getPayload().toString()).doesNotContain(SECRET));
    }

    @Test
    void what_a_paper_lacks_is_refused_by_name_and_takes_no_number() {
        int before = register();
        var lacking = new HashMap<>(order("2025-04-02"));
        lacking.put("fields", Map.of("facts", SECRET));
        var refused = agency.post(papers(), null, lacking);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("rule")).isEqualTo("PAPER_TELLS_EVERYTHING");
        assertThat(refused.text("concerns")).isEqualTo("creditCode");
        assertThat(agency.get(papers()).body().path("total").asInt()).isEqualTo(1);
        assertThat(register()).isGreaterThan(before);
    }

    @Test
    @Requirement("R-ID-4")
    void papers_issued_at_once_get_numbers_without_gap_or_double() throws Exception {
        int first = register() + 1;
        var work = IntStream.range(0, 12)
                .mapToObj(any -> (Callable<Integer>) () -> agency.as("agency")
                        .post(papers(), null, order("2025-04-02"))
                        .status())
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(work)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }
        int last = register();
        var numbers = new ArrayList<Integer>();
        agency.get(papers() + "?size=200").body().path("items").forEach(paper -> numbers.add(sequence(paper)));
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(first - 1, last).boxed().toList());
        assertThat(last).isEqualTo(first + 12);
    }

    @Test
    void the_same_order_repeated_under_its_key_is_one_paper() {
        var key = UUID.randomUUID().toString();
        var first = agency.post(papers(), key, order("2025-04-02"));
        var again = agency.post(papers(), key, order("2025-04-02"));
        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        var other = agency.post(papers(), key, order("2025-04-03"));
        assertThat(other.text("rule")).isEqualTo("IDEMPOTENCY_KEY_NAMES_ONE_COMMAND");
        assertThat(agency.get(papers()).body().path("total").asInt()).isEqualTo(1);
    }

    @Test
    @Requirement("R-ID-4")
    void a_void_paper_stays_in_the_list_with_its_reason() {
        var paper = agency.done(papers(), order("2025-04-02"));
        agency.done(papers() + "/" + paper + "/voiding", Map.of("reason", "当事人名称打印有误"));
        var card = agency.get(papers()).body().path("items").get(0);
        assertThat(card.path("voidReason").asString()).isEqualTo("当事人名称打印有误");
        var again = agency.post(papers() + "/" + paper + "/voiding", null, Map.of("reason", "再次"));
        assertThat(again.text("rule")).isEqualTo("PAPER_IS_VALID");
    }

    @Test
    @Requirement("R-ID-4")
    void a_paper_of_an_old_file_keeps_its_number() {
        var number = "合人社监〔2015〕第" + Math.abs(UUID.randomUUID().hashCode()) + "号";
        var old = Map.of("kind", "RECTIFICATION_ORDER", "on", "2015-06", "number", number);
        agency.done(papers() + "/old", old);
        assertThat(agency.get(papers())
                        .body()
                        .path("items")
                        .get(0)
                        .path("number")
                        .asString())
                .isEqualTo(number);
        assertThat(agency.post(papers() + "/old", null, old).text("rule")).isEqualTo("MIGRATED_NUMBER_IS_NEW");
    }

    @Test
    @Requirement("R-ID-4")
    void a_register_tells_every_number_and_what_became_of_it() {
        // a year of its own, which no other test numbers
        var register = "/api/v1/paper-registers/340111/INQUIRY/2019";
        int before = agency.get(register).body().path("entries").size();
        agency.done(register + "/spoilt", Map.of("on", "2019-05-06", "reason", "空白文书损毁"));
        var told = agency.get(register).body();
        var last = told.path("entries").get(before);
        assertThat(last.path("sequence").asInt()).isEqualTo(before + 1);
        assertThat(last.path("voidReason").asString()).isEqualTo("空白文书损毁");
        assertThat(told.path("next").asString()).isEqualTo("包河劳监询〔2019〕" + (before + 2) + "号");
        assertThat(agency.post(register + "/spoilt", null, Map.of("on", "2020-05-06", "reason", "损毁"))
                        .text("rule"))
                .isEqualTo("NUMBER_IS_OF_ITS_YEAR");
        assertThat(agency.post(register + "/opening", null, Map.of("on", "2019-05-06", "first", 58))
                        .text("rule"))
                .isEqualTo("PAPER_REGISTER_IS_OPENED_FIRST");
        assertThat(inspector
                        .post(register + "/spoilt", null, Map.of("on", "2019-05-06", "reason", "损毁"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_paper_whose_file_is_lost_says_so() throws Exception {
        var paper = agency.done(papers(), order("2025-04-02"));
        files.discard(
                new SealedFiles.Place(paper, paper),
                agency.get(papers() + "/" + paper).body().path("contentHash").asString());
        var lost = agency.get(papers() + "/" + paper + "/pdf");
        assertThat(lost.status()).isEqualTo(422);
        assertThat(lost.text("rule")).isEqualTo("FILE_IS_THERE");
    }

    @Test
    void papers_are_for_those_who_work_on_the_case_and_each_kind_for_its_officer() {
        var paper = agency.done(papers(), order("2025-04-02"));
        assertThat(agency.as("statistician").get(papers()).status()).isEqualTo(403);
        assertThat(agency.as("statistician")
                        .get(papers() + "/" + paper + "/pdf")
                        .status())
                .isEqualTo(403);
        assertThat(inspector.post(papers(), null, order("2025-04-02")).status()).isEqualTo(403);
        var decision = Map.of("kind", "PENALTY_DECISION", "on", "2025-06-01", "fields", Map.of());
        assertThat(agency.post(papers(), null, decision).status()).isEqualTo(403);
        assertThat(department.after(agency).post(papers(), null, decision).text("concerns"))
                .isEqualTo("creditCode");
        var elsewhere = "/api/v1/cases/" + UUID.randomUUID() + "/papers/" + paper;
        assertThat(agency.get(elsewhere).status()).isEqualTo(404);
    }

    @Test
    void a_paper_rests_on_what_has_come_to_pass_in_its_case_and_the_page_says_what_is_missing() {
        var report = Map.of(
                "kind",
                "CLOSING_REPORT",
                "on",
                "2025-04-20",
                "fields",
                Map.of(
                        "creditCode",
                        "91340111MADE002061",
                        "facts",
                        "属实",
                        "handling",
                        "责令改正",
                        "performance",
                        "已改正",
                        "opinion",
                        "建议结案"));
        assertThat(agency.post(papers(), null, report).text("rule")).isEqualTo("REPORT_TELLS_A_RESULT");
        assertThat(agency.post(papers(), null, order("2025-03-20")).text("rule"))
                .isEqualTo("PAPER_FOLLOWS_ITS_BASIS");
        assertThat(agency.page("/console/cases/" + caseId))
                .contains("kind=RECTIFICATION_ORDER", "案件尚无处理结果")
                .doesNotContain("kind=CLOSING_REPORT");
        say(caseId, "rectifications", Map.of("on", "2025-04-20"));
        assertThat(agency.post(papers(), null, report).text("rule")).isEmpty();
        assertThat(agency.page("/console/cases/" + caseId)).contains("kind=CLOSING_REPORT");
        assertThat(agency.page("/console/cases/" + caseId + "/papers")).contains("kind=CLOSING_REPORT");
    }

    private String papers() {
        return "/api/v1/cases/" + caseId + "/papers";
    }

    /** Number of the latest order of 2025 there is, taken by issuing one. */
    private int register() {
        return sequence(agency.get(papers() + "/" + agency.done(papers(), order("2025-04-02")))
                .body());
    }

    private static int sequence(JsonNode paper) {
        return Integer.parseInt(paper.path("number").asString().replaceAll(".*〕(\\d+)号", "$1"));
    }

    private static Map<String, Object> order(String on) {
        return Map.of(
                "kind",
                "RECTIFICATION_ORDER",
                "on",
                on,
                "fields",
                Map.of(
                        "creditCode", "91340111MADE002061",
                        "facts", SECRET,
                        "article", "《劳动法》第五十条",
                        "basis", "《劳动保障监察条例》第十八条",
                        "demand", "支付拖欠的工资",
                        "remedies", "对本指令书不服的，可以依法申请行政复议或者提起行政诉讼。"));
    }

    private byte[] pdf(String paper) {
        return agency.download(papers() + "/" + paper + "/pdf", "application/pdf")
                .raw()
                .getBody();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
