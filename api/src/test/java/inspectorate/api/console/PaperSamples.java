package inspectorate.api.console;

import inspectorate.api.console.FormField.Type;
import inspectorate.api.files.FileRule;
import inspectorate.api.operations.FileCheckReport;
import inspectorate.api.operations.FileCheckReport.Damage;
import inspectorate.api.operations.FileCheckReport.Part;
import inspectorate.api.papers.Datum;
import inspectorate.api.papers.PaperForm;
import inspectorate.api.papers.PaperText;
import inspectorate.domain.attachments.AttachedFile;
import inspectorate.domain.attachments.AttachmentKind;
import inspectorate.domain.attachments.Giver;
import inspectorate.domain.papers.PaperKind;
import inspectorate.query.attachments.AttachmentCard;
import inspectorate.query.papers.PaperCard;
import inspectorate.query.projection.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class PaperSamples {

    private PaperSamples() {}

    /** What lies in the folder of a case. */
    static Map<String, Object> folder() {
        return Map.of(
                "papers",
                papers(),
                "issuable",
                List.of(PaperKind.INQUIRY, PaperKind.RECTIFICATION_ORDER),
                "offers",
                List.of(
                        new PaperOffer(PaperKind.INQUIRY, "", ""),
                        new PaperOffer(PaperKind.RECTIFICATION_ORDER, "案件没有有效的限期改正指令", "劳动保障监察条例 18")),
                "attachments",
                List.of(attachment("a-1", "cd", null), attachment("a-2", null, "<示例>重复上传")),
                "attachmentCount",
                2L,
                "opensFiles",
                true);
    }

    /** All of a folder's papers or files, on a page of their own. */
    static Map<String, Object> all(String part) {
        return Pages.with(
                folder(),
                Map.of("caseId", "c-1", "part", part, "page", papers(), "links", new Links("?", "?after=next")));
    }

    static FileCheckReport fileCheck() {
        return new FileCheckReport(
                Instant.EPOCH,
                Instant.EPOCH,
                1234,
                2,
                List.of(
                        new Damage(Part.PAPER, "p-1", "c-1", FileRule.FILE_IS_THERE.name()),
                        new Damage(Part.ATTACHMENT_PREVIEW, "a-1", "c-1", FileRule.FILE_IS_UNALTERED.name())),
                3);
    }

    static Map<String, Object> attachmentForm(Show show) {
        var fields = List.of(
                FormField.on().preset(show.today().toString()),
                FormField.choice("kind", FormField.Option.of("kind", Stream.of(AttachmentKind.values()))),
                FormField.choice("giver", FormField.Option.of("giver", Stream.of(Giver.values()))),
                FormField.of("shows", Type.AREA).hinted("attachment.noNames"));
        var form = Form.of("attachment", "/console/cases/c-1/attachments/new", fields)
                .refused(new Typed(Map.of("on", "2026-03-02")), new Problem("不接收这种类型的文件", "", false, "file"));
        return Map.of("caseId", "c-1", "form", form);
    }

    private static FolderLine attachment(String id, @Nullable String preview, @Nullable String removal) {
        var card = new AttachmentCard(
                id,
                "c-1",
                "e-1",
                "340111",
                AttachmentKind.PAYROLL,
                "2025年11月工资表",
                Giver.WORKER,
                null,
                "2026-03-02",
                LocalDate.of(2026, 3, 2),
                new AttachedFile("application/pdf", "ab", 48_213, preview, "c-1"),
                removal == null ? null : "2026-03-03",
                removal);
        return new FolderLine(card, "<示例>工资表.pdf");
    }

    private static Page<PaperCard> papers() {
        return Samples.page(List.of(
                paper("p-1", PaperKind.RECTIFICATION_ORDER, "包河劳监令〔2026〕7号", "ab", null),
                paper("p-2", PaperKind.INQUIRY, "包河劳监询〔2026〕3号", "ab", "<示例>名称打印有误"),
                paper("p-3", PaperKind.PENALTY_DECISION, "合人社监〔2015〕第31号", null, null)));
    }

    static Map<String, Object> form(Show show) {
        var kind = PaperKind.RECTIFICATION_ORDER;
        var fields = Stream.concat(
                        Stream.of(FormField.on().preset(show.today().toString())),
                        PaperForm.asked(kind).stream()
                                .map(datum -> FormField.of(
                                        datum.field(),
                                        datum.entry() == Datum.Entry.AREA
                                                ? Type.AREA
                                                : datum.entry() == Datum.Entry.DAY ? Type.DATE : Type.TEXT)))
                .toList();
        var form = Form.of("paper", "/console/cases/c-1/papers/new?kind=" + kind, fields)
                .refused(new Typed(Map.of("on", "2026-03-02")), new Problem("请填写", "", false, "facts"));
        return Map.of(
                "caseId",
                "c-1",
                "kind",
                kind,
                "form",
                form,
                "known",
                new PaperText(kind).say(Datum.EMPLOYER, Samples.NAME).say(Datum.AGENCY, "合肥市包河区人力资源和社会保障局"));
    }

    private static PaperCard paper(
            String id, PaperKind kind, String number, @Nullable String hash, @Nullable String voidReason) {
        return new PaperCard(
                id,
                "c-1",
                "e-1",
                "340111",
                kind,
                number,
                "2026-03-02",
                LocalDate.of(2026, 3, 2),
                hash,
                40_000,
                hash,
                id,
                voidReason == null ? null : "2026-03-03",
                voidReason);
    }
}
