package inspectorate.api.console;

import inspectorate.api.attachments.AttachmentDesk;
import inspectorate.api.attachments.Contents;
import inspectorate.api.attachments.Upload;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.attachments.AttachmentKind;
import inspectorate.domain.attachments.Giver;
import inspectorate.domain.ids.AttachmentId;
import inspectorate.domain.ids.CaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of a case's folder: taken in, looked at, taken out. */
@ConsolePage
@RequestMapping("/console/cases/{caseId}/attachments")
@PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD', 'DEPARTMENT_HEAD')")
class AttachmentPages {

    private final AttachmentDesk desk;
    private final CaseFolder folder;

    AttachmentPages(AttachmentDesk desk, CaseFolder folder) {
        this.desk = desk;
        this.folder = folder;
    }

    @GetMapping
    String all(
            Caller caller,
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        return folder.allAttachments(caller, caseId, after, model);
    }

    @GetMapping("/new")
    @PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD')")
    String form(@ModelAttribute("show") Show show, @PathVariable String caseId, Model model) {
        return page(caseId, form(show, caseId), model);
    }

    @PostMapping("/new")
    @PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD')")
    String add(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String caseId,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            @RequestParam MultipartFile file,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var typed = new Typed(values);
        return Steps.submit(
                response,
                show,
                form(show, caseId),
                typed,
                () -> Steps.done(
                        next,
                        "/console/cases/" + caseId,
                        add(caller, idempotencyKey, caseId, typed, file),
                        show.word("done.added")),
                refused -> page(caseId, refused, model));
    }

    private Done add(Caller caller, String key, String caseId, Typed typed, MultipartFile file) {
        var upload = new Upload(
                typed.choice(AttachmentKind.class, "kind"),
                typed.on(),
                typed.text("shows"),
                typed.choice(Giver.class, "giver"),
                null,
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file);
        try {
            return desk.add(caller, key, new CaseId(caseId), upload);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @GetMapping("/{attachmentId}")
    ResponseEntity<Resource> content(Caller caller, @PathVariable String caseId, @PathVariable String attachmentId)
            throws IOException {
        return Contents.of(desk.content(caller, new CaseId(caseId), new AttachmentId(attachmentId)));
    }

    @GetMapping("/{attachmentId}/preview")
    ResponseEntity<byte[]> preview(Caller caller, @PathVariable String caseId, @PathVariable String attachmentId)
            throws IOException {
        try {
            return desk.preview(caller, new CaseId(caseId), new AttachmentId(attachmentId))
                    .map(Contents::preview)
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (RuleViolated lost) {
            return ResponseEntity.notFound().build();
        }
    }

    @PostMapping("/{attachmentId}/removal")
    @PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD')")
    String remove(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String caseId,
            @PathVariable String attachmentId,
            @RequestParam String idempotencyKey,
            @RequestParam String reason,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                "/console/cases/" + caseId,
                show.word("done.removed"),
                () -> desk.remove(caller, idempotencyKey, new CaseId(caseId), new AttachmentId(attachmentId), reason));
    }

    private static Form form(Show show, String caseId) {
        return Form.of(
                "attachment",
                "/console/cases/" + caseId + "/attachments/new",
                List.of(
                        FormField.on().preset(show.today().toString()),
                        FormField.choice("kind", FormField.Option.of("kind", Stream.of(AttachmentKind.values()))),
                        FormField.choice("giver", FormField.Option.of("giver", Stream.of(Giver.values()))),
                        FormField.of("shows", FormField.Type.AREA).needed().hinted("attachment.noNames")));
    }

    private static String page(String caseId, Form form, Model model) {
        model.addAttribute("caseId", caseId);
        model.addAttribute("form", form);
        return "console/attachment_form";
    }
}
