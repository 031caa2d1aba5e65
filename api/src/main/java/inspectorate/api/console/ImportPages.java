package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.imports.ImportDesk;
import inspectorate.api.imports.mapping.LedgerField;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.accounts.Role;
import inspectorate.query.imports.ImportRuns;
import inspectorate.query.projection.PageRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** The way of a ledger: upload, columns and places, dry run, run, and what was refused. */
@ConsolePage
@RequestMapping("/console/imports")
class ImportPages {
    private static final int ROWS = 30;
    private static final String PAGE = "/console/imports";

    private final ImportDesk desk;
    private final ImportRuns runs;

    ImportPages(ImportDesk desk, ImportRuns runs) {
        this.desk = desk;
        this.runs = runs;
    }

    @GetMapping
    String list(Caller caller, @RequestParam(required = false) @Nullable String after, Model model) {
        var page = runs.find(caller.scope(), new PageRequest("startedAt", true, after, ROWS));
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        return "console/imports";
    }

    @PostMapping
    @PreAuthorize("hasRole('AGENCY_HEAD')")
    String upload(
            Caller caller, @ModelAttribute("show") Show show, @RequestParam MultipartFile file, RedirectAttributes next)
            throws IOException {
        try (var content = file.getInputStream()) {
            var name = file.getOriginalFilename();
            var draft = desk.upload(caller, name == null ? "" : name, content);
            return "redirect:" + PAGE + "/uploads/" + draft.importId();
        } catch (RuleViolated refused) {
            next.addFlashAttribute("problem", Problem.of(refused, show));
            return "redirect:" + PAGE;
        }
    }

    @GetMapping("/uploads/{importId}")
    String columns(Caller caller, @PathVariable String importId, Model model) throws IOException {
        var draft = desk.draft(caller, importId);
        model.addAttribute("draft", draft);
        model.addAttribute("columns", new ImportForm(draft).columns());
        model.addAttribute("fields", LedgerField.values());
        return "console/import_mapping";
    }

    @PostMapping("/uploads/{importId}")
    @PreAuthorize("hasRole('AGENCY_HEAD')")
    String map(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String importId,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next)
            throws IOException {
        var page = PAGE + "/uploads/" + importId;
        try {
            var mapped = desk.map(caller, importId, new ImportForm(desk.draft(caller, importId)).mapping(typed));
            var then = typed.getOrDefault("then", "check");
            if (then.equals("check") || !mapped.missing().isEmpty()) {
                return "redirect:" + page;
            }
            var runId = desk.start(caller, importId, then.equals("dryRun"));
            return "redirect:" + page + "/runs/" + runId;
        } catch (RuleViolated refused) {
            next.addFlashAttribute("problem", Problem.of(refused, show));
            return "redirect:" + page;
        }
    }

    @PostMapping("/uploads/{importId}/runs")
    @PreAuthorize("hasRole('AGENCY_HEAD')")
    String run(Caller caller, @PathVariable String importId) throws IOException {
        return "redirect:" + PAGE + "/uploads/" + importId + "/runs/" + desk.start(caller, importId, false);
    }

    @GetMapping("/uploads/{importId}/runs/{runId}")
    String progress(Caller caller, @PathVariable String importId, @PathVariable String runId, Model model) {
        model.addAttribute("importId", importId);
        return progress(caller, runId, model);
    }

    @GetMapping("/{runId}")
    String progress(Caller caller, @PathVariable String runId, Model model) {
        var progress = desk.progress(caller, runId);
        model.addAttribute("run", progress);
        model.addAttribute(
                "percent", progress.total() == 0 ? 0 : Math.min(100, progress.read() * 100 / progress.total()));
        model.addAttribute(
                "errors",
                caller.is(Role.AGENCY_HEAD) && desk.hasErrors(caller, runId)
                        ? "/api/v1/imports/runs/" + runId + "/errors"
                        : null);
        return "console/import_run";
    }
}
