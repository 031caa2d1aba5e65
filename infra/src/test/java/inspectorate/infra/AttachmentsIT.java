package inspectorate.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.files.SealedFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Files come into a case's folder, are looked at and taken out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentsIT extends AtWork {

    private static final String NAME = "张㛃（示例）工资表.pdf";

    @Autowired
    SealedFiles files;

    @Autowired
    EventStore events;

    private String employer;
    private String caseId;

    @BeforeEach
    void intake() {
        employer = employer();
        caseId = intake(employer);
    }

    @Test
    void a_scan_is_kept_found_by_its_type_and_given_back_with_its_name() throws IOException {
        var scan = pdf();
        var id = added(NAME, scan, "PAYROLL", "2025年11月工资表");
        var card = inspector.get(attachments() + "/" + id).body();
        assertThat(card.path("file").path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(card.path("file").path("bytes").asInt()).isEqualTo(scan.length);

        var content = inspector.get(attachments() + "/" + id + "/content").raw();
        assertThat(content.getBody()).isEqualTo(scan);
        assertThat(content.getHeaders().getContentDisposition().getFilename()).isEqualTo(NAME);
        assertThat(ImageIO.read(new ByteArrayInputStream(inspector
                        .get(attachments() + "/" + id + "/preview")
                        .raw()
                        .getBody())))
                .isNotNull();
    }

    @Test
    void a_name_that_may_be_a_persons_is_in_no_event_list_or_address() throws IOException {
        var id = added(NAME, pdf(), "PAYROLL", "2025年11月工资表");
        assertThat(inspector.get(attachments()).body().toString())
                .contains(id, "2025年11月工资表")
                .doesNotContain("张㛃");
        assertThat(inspector
                        .get("/api/v1/employers/" + employer + "/timeline?size=200")
                        .body()
                        .toString())
                .contains("AttachmentAdded")
                .doesNotContain("张㛃");
        events.readEvents(id)
                .asStream()
                .forEach(event -> assertThat(event.getPayload().toString()).doesNotContain("张㛃"));
    }

    @Test
    void a_recording_is_played_from_the_middle() {
        var recording = noise("RIFF\0\0\0\0WAVEfmt ", 2_000_000);
        var id = added("录音.wav", recording, "RECORDING", "电话录音");
        var whole = inspector.get(attachments() + "/" + id + "/content").raw();
        assertThat(whole.getHeaders().getFirst("Accept-Ranges")).isEqualTo("bytes");
        var part = inspector.range(attachments() + "/" + id + "/content", 1_500_000, 1_500_099);
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.raw().getBody()).isEqualTo(Arrays.copyOfRange(recording, 1_500_000, 1_500_100));
        assertThat(part.raw().getHeaders().getFirst("Content-Range")).isEqualTo("bytes 1500000-1500099/2000000");
    }

    @Test
    void a_photograph_has_a_small_picture() throws IOException {
        var photograph = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB), "png", photograph);
        var id = added("现场.png", photograph.toByteArray(), "PHOTOGRAPH", "张贴改正指令书的现场");
        var small = ImageIO.read(new ByteArrayInputStream(
                inspector.get(attachments() + "/" + id + "/preview").raw().getBody()));
        assertThat(small.getWidth()).isEqualTo(240);
    }

    @Test
    void what_is_not_what_its_name_says_or_is_not_taken_leaves_nothing() {
        for (var refused : Map.of(
                        "工资表.pdf", "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0",
                        "照片.jpg", "<html><script>alert(1)</script></html>",
                        "图.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")
                .entrySet()) {
            var answer = add(refused.getKey(), refused.getValue().getBytes(UTF_8), "DOCUMENT", "材料", null);
            assertThat(answer.status()).as(refused.getKey()).isEqualTo(422);
            assertThat(answer.text("rule")).as(refused.getKey()).isEqualTo("FILE_TYPE_IS_TAKEN");
        }
        assertThat(add("空.pdf", new byte[0], "DOCUMENT", "材料", null).status()).isEqualTo(422);
        assertThat(add(NAME, noise("%PDF-1.7\n", 500), "DOCUMENT", " ", null).text("rule"))
                .isEqualTo("ATTACHMENT_SAYS_WHAT_IT_SHOWS");
        assertThat(inspector.get(attachments()).body().path("total").asInt()).isZero();
    }

    @Test
    void the_same_file_sent_again_under_its_key_is_one_attachment() throws IOException {
        var key = UUID.randomUUID().toString();
        var scan = pdf();
        var first = add(NAME, scan, "DOCUMENT", "营业执照", key);
        var again = add(NAME, scan, "DOCUMENT", "营业执照", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(add(NAME, scan, "DOCUMENT", "另一份", key).text("rule")).isEqualTo("IDEMPOTENCY_KEY_NAMES_ONE_COMMAND");
        assertThat(inspector
                        .get(attachments() + "/" + first.text("id") + "/content")
                        .raw()
                        .getBody())
                .isEqualTo(scan);
        assertThat(inspector.get(attachments()).body().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void a_file_is_taken_out_with_a_reason_and_its_record_stays() throws IOException {
        var id = added(NAME, pdf(), "DOCUMENT", "营业执照");
        inspector.done(attachments() + "/" + id + "/removal", Map.of("reason", "重复上传"));
        assertThat(inspector.get(attachments() + "/" + id).text("removalReason"))
                .isEqualTo("重复上传");
        assertThat(inspector
                        .post(attachments() + "/" + id + "/removal", null, Map.of("reason", "再次"))
                        .text("rule"))
                .isEqualTo("ATTACHMENT_IS_IN_FOLDER");
    }

    @Test
    void a_file_that_is_lost_says_so_and_others_do_not_see_any() throws IOException {
        var id = added(NAME, pdf(), "DOCUMENT", "营业执照");
        assertThat(inspector.as("statistician").get(attachments()).status()).isEqualTo(403);
        assertThat(inspector
                        .get("/api/v1/cases/" + UUID.randomUUID() + "/attachments/" + id + "/content")
                        .status())
                .isEqualTo(404);
        var hash = inspector
                .get(attachments() + "/" + id)
                .body()
                .path("file")
                .path("contentHash")
                .asString();
        files.discard(new SealedFiles.Place(caseId, id), hash);
        assertThat(inspector.get(attachments() + "/" + id + "/content").text("rule"))
                .isEqualTo("FILE_IS_THERE");
    }

    @Test
    void an_operator_finds_every_file_that_is_lost() throws IOException {
        var sound = added(NAME, pdf(), "DOCUMENT", "营业执照");
        var lost = added(NAME, noise("%PDF-1.7\n", 900), "DOCUMENT", "工资表");
        var file = inspector.get(attachments() + "/" + lost).body().path("file");
        files.discard(
                new SealedFiles.Place(caseId, lost), file.path("contentHash").asString());

        var operator = inspector.as("operator");
        assertThat(operator.post("/api/v1/operations/file-check", null, Map.of())
                        .status())
                .isEqualTo(202);
        var report = ended(operator);
        assertThat(report.path("checked").asInt()).isGreaterThan(2);
        assertThat(report.path("damages").toString())
                .contains(lost, "FILE_IS_THERE")
                .doesNotContain(sound);
        assertThat(operator.page("/console/operator")).contains(lost, "丢失");
        assertThat(inspector.get("/api/v1/operations/file-check").status()).isEqualTo(403);
    }

    private static JsonNode ended(Officer operator) {
        return Patience.until(
                () -> operator.get("/api/v1/operations/file-check").body(), report -> report.hasNonNull("endedAt"));
    }

    private String attachments() {
        return "/api/v1/cases/" + caseId + "/attachments";
    }

    private String added(String name, byte[] content, String kind, String shows) {
        var answer = add(name, content, kind, shows, null);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.text("id");
    }

    private Officer.Answer add(String name, byte[] content, String kind, String shows, String key) {
        return inspector.attach(
                attachments(),
                key,
                Map.of("kind", kind, "on", "2025-03-05", "shows", shows, "giver", "WORKER"),
                name,
                content);
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] noise(String head, int bytes) {
        var noise = new byte[bytes];
        new Random(7).nextBytes(noise);
        System.arraycopy(head.getBytes(UTF_8), 0, noise, 0, head.length());
        return noise;
    }
}
