package inspectorate.api.console;

import inspectorate.api.cases.CaseDesk;
import inspectorate.api.commands.Caller;
import inspectorate.api.papers.Datum;
import inspectorate.api.papers.PaperDesk;
import inspectorate.api.papers.PaperDraft;
import inspectorate.api.papers.PaperForm;
import inspectorate.api.papers.PaperText;
import inspectorate.api.papers.Sheets;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.PaperId;
import inspectorate.domain.papers.PaperKind;
import inspectorate.query.projection.AsOf;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Official papers of a case: filled in, looked at, issued, shown, voided. */
@ConsolePage
@RequestMapping("/console/cases/{caseId}/papers")
@PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD', 'DEPARTMENT_HEAD')")
class PaperPages {

    private final PaperDesk desk;
    private final CaseFolder folder;
    private final CaseDesk cases;

    PaperPages(PaperDesk desk, CaseFolder folder, CaseDesk cases) {
        this.desk = desk;
        this.folder = folder;
        this.cases = cases;
    }

    @GetMapping
    String all(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        return folder.allPapers(caller, show, cases.card(caller, new CaseId(caseId), AsOf.NOW), after, model);
    }

    @GetMapping("/new")
    String form(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String caseId,
            @RequestParam PaperKind kind,
            Model model) {
        var known = desk.known(caller, new CaseId(caseId), kind);
        return page(caseId, kind, known, form(show, caseId, kind, known), model);
    }

    @PostMapping("/new")
    String issue(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String caseId,
            @RequestParam PaperKind kind,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var known = desk.known(caller, new CaseId(caseId), kind);
        return Steps.submit(
                response,
                show,
                form(show, caseId, kind, known),
                new Typed(values),
                () -> Steps.done(
                        next,
                        "/console/cases/" + caseId,
                        desk.issue(caller, idempotencyKey, new CaseId(caseId), draft(kind, known, new Typed(values))),
                        show.word("done.issued")),
                refused -> page(caseId, kind, known, refused, model));
    }

    /** The page itself, in a window of its own; the form again where something is missing. */
    @PostMapping("/preview")
    Object preview(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String caseId,
            @RequestParam PaperKind kind,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var known = desk.known(caller, new CaseId(caseId), kind);
        var typed = new Typed(values);
        Problem problem;
        try {
            var page = desk.preview(caller, new CaseId(caseId), draft(kind, known, typed));
            return Sheets.page(page.getBytes(StandardCharsets.UTF_8));
        } catch (RuleViolated refused) {
            problem = Problem.of(refused, show);
        } catch (Unreadable wrong) {
            problem = Problem.of(wrong, show);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(caseId, kind, known, form(show, caseId, kind, known).refused(typed, problem), model);
    }

    @GetMapping("/{paperId}")
    ResponseEntity<byte[]> html(Caller caller, @PathVariable String caseId, @PathVariable String paperId) {
        return Sheets.page(desk.page(caller, new CaseId(caseId), new PaperId(paperId)));
    }

    @GetMapping("/{paperId}/pdf")
    ResponseEntity<byte[]> pdf(Caller caller, @PathVariable String caseId, @PathVariable String paperId) {
        return Sheets.pdf(paperId, desk.pdf(caller, new CaseId(caseId), new PaperId(paperId)));
    }

    @PostMapping("/{paperId}/voiding")
    String revoke(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String caseId,
            @PathVariable String paperId,
            @RequestParam String idempotencyKey,
            @RequestParam String reason,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                "/console/cases/" + caseId,
                show.word("done.voided"),
                () -> desk.revoke(caller, idempotencyKey, new CaseId(caseId), new PaperId(paperId), reason));
    }

    private static Form form(Show show, String caseId, PaperKind kind, PaperText known) {
        var on = FormField.on().preset(show.today().toString());
        var asked = PaperForm.asked(kind).stream().map(datum -> field(datum, known));
        return Form.of(
                "paper",
                "/console/cases/" + caseId + "/papers/new?kind=" + kind,
                Stream.concat(Stream.of(on), asked).toList());
    }

    private static FormField field(Datum datum, PaperText known) {
        var type = switch (datum.entry()) {
            case AREA -> FormField.Type.AREA;
            case DAY -> FormField.Type.DATE;
            case LINE, OFFICE -> FormField.Type.TEXT;
        };
        var field = FormField.of(datum.field(), type);
        if (known.known(datum) == null) {
            return field.needed();
        }
        return type == FormField.Type.DATE ? field : field.needed().preset(known.known(datum));
    }

    /** What nobody fills in and the case does not know is asked for beside its field. */
    private static PaperDraft draft(PaperKind kind, PaperText known, Typed typed) {
        var fields = new HashMap<String, String>();
        for (var datum : PaperForm.asked(kind)) {
            var day = datum.entry() == Datum.Entry.DAY ? typed.day(datum.field()) : null;
            var text = day != null ? day.toString() : typed.value(datum.field());
            if (text != null) {
                fields.put(datum.field(), text);
            } else if (known.known(datum) == null) {
                typed.neededText(datum.field());
            }
        }
        return new PaperDraft(kind, typed.on(), fields);
    }

    private static String page(String caseId, PaperKind kind, PaperText known, Form form, Model model) {
        model.addAttribute("caseId", caseId);
        model.addAttribute("kind", kind);
        model.addAttribute("form", form);
        model.addAttribute("known", known);
        return "console/paper_form";
    }
}
