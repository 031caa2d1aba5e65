package inspectorate.api.attachments;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Asked;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.attachments.AttachmentKind;
import inspectorate.domain.attachments.Giver;
import inspectorate.domain.ids.AttachmentId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.PersonId;
import inspectorate.query.attachments.AttachmentCard;
import inspectorate.query.attachments.Attachments;
import inspectorate.query.projection.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/cases/{caseId}/attachments")
@Tag(name = "attachments", description = "案卷材料：扫描件、照片、视频、录音、工资表 / Files of a case's folder, kept sealed")
class AttachmentController {

    private static final Set<String> SORTED_BY = Set.of("sortOn", "kind", "giver");

    private final AttachmentDesk desk;
    private final Attachments attachments;

    AttachmentController(AttachmentDesk desk, Attachments attachments) {
        this.desk = desk;
        this.attachments = attachments;
    }

    /** @param giverId who gave it, where the person vault knows them */
    record Said(
            AttachmentKind kind,
            BusinessDate on,
            String shows,
            Giver giver,
            @Nullable String giverId) {}

    record Removal(String reason) {}

    @GetMapping
    @Operation(summary = "案卷材料清单 / Files of a case, removed ones among them")
    Page<AttachmentCard> list(
            Caller caller,
            @PathVariable String caseId,
            @RequestParam(defaultValue = "-sortOn") String sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return attachments.ofCase(caseId, caller.scope(), Asked.page(sort, SORTED_BY, after, size));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "材料入卷 / Add a file",
            description =
                    "Parts: {@code said} (JSON) and {@code file}. Its type is found in its content; its name is kept"
                            + " sealed beside it and is in no event.")
    ResponseEntity<Done> add(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestPart Said said,
            @RequestPart MultipartFile file)
            throws IOException {
        var upload = new Upload(
                said.kind(),
                said.on(),
                said.shows(),
                said.giver(),
                said.giverId() == null ? null : new PersonId(said.giverId()),
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file);
        return Answers.created(
                "/api/v1/cases/" + caseId + "/attachments", desk.add(caller, key, new CaseId(caseId), upload));
    }

    @GetMapping("/{attachmentId}")
    @Operation(summary = "一份材料的记录 / The record of one file")
    AttachmentCard card(Caller caller, @PathVariable String caseId, @PathVariable String attachmentId) {
        return desk.card(caller, new CaseId(caseId), new AttachmentId(attachmentId));
    }

    @GetMapping("/{attachmentId}/content")
    @Operation(summary = "材料内容，可分段读取 / The file, whole or a range of it")
    ResponseEntity<Resource> content(
            Caller caller, HttpServletRequest request, @PathVariable String caseId, @PathVariable String attachmentId)
            throws IOException {
        ShallowEtagHeaderFilter.disableContentCaching(request);
        return Contents.of(desk.content(caller, new CaseId(caseId), new AttachmentId(attachmentId)));
    }

    @GetMapping("/{attachmentId}/preview")
    @Operation(summary = "缩略图 / A small picture of it")
    ResponseEntity<byte[]> preview(Caller caller, @PathVariable String caseId, @PathVariable String attachmentId)
            throws IOException {
        return desk.preview(caller, new CaseId(caseId), new AttachmentId(attachmentId))
                .map(Contents::preview)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/{attachmentId}/removal")
    @Operation(summary = "材料移出 / Take a file out of the folder; its record stays")
    ResponseEntity<Done> remove(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @PathVariable String attachmentId,
            @RequestBody Removal said) {
        return Answers.done(
                desk.remove(caller, key, new CaseId(caseId), new AttachmentId(attachmentId), said.reason()));
    }
}
