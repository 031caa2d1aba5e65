package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.console.FormField.Option;
import inspectorate.api.procedure.ProcedureDesk;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.ids.CaseId;
import inspectorate.query.attachments.Attachments;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.projection.PageRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step of the procedure: its form, and what came of it. */
@ConsolePage
@RequestMapping("/console/cases/{caseId}/steps/{step}")
class ProcedurePages {

    private static final int FILES = 200;

    private final ProcedureDesk desk;
    private final Attachments attachments;
    private final Officers officers;

    ProcedurePages(ProcedureDesk desk, Attachments attachments, Officers officers) {
        this.desk = desk;
        this.attachments = attachments;
        this.officers = officers;
    }

    @GetMapping
    String ask(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String caseId,
            @PathVariable StepTable step,
            @RequestParam(required = false) @Nullable String into,
            Model model) {
        var card = desk.card(caller, new CaseId(caseId));
        desk.requireMine(caller, step, card.cellId());
        var known = into == null
                ? Typed.NOTHING
                : new Typed(Map.of("into", into, "on", show.today().toString()));
        return page(card, step, form(caller, show, caseId, step, known).filled(known), model);
    }

    @PostMapping
    String take(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String caseId,
            @PathVariable StepTable step,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var id = new CaseId(caseId);
        desk.requireMine(caller, step, desk.card(caller, id).cellId());
        var typed = new Typed(values);
        var form = form(caller, show, caseId, step, typed);
        if (typed.value(ActRows.MORE) != null) {
            return page(desk.card(caller, id), step, form.filled(typed), model);
        }
        return Steps.record(
                response,
                show,
                next,
                form,
                typed,
                () -> desk.take(
                        caller,
                        idempotencyKey,
                        id,
                        step,
                        typed.on(),
                        money -> ProcedureForms.read(step, officers.named(typed), _ -> caller.accountId(), money)),
                _ -> "/console/cases/" + caseId,
                refused -> page(desk.card(caller, id), step, refused, model));
    }

    private Form form(Caller caller, Show show, String caseId, StepTable step, Typed typed) {
        var files =
                attachments
                        .ofCase(caseId, caller.scope(), new PageRequest("sortOn", true, null, FILES))
                        .items()
                        .stream()
                        .filter(file -> file.inFolder() && file.file() != null)
                        .map(file ->
                                new Option(Objects.requireNonNull(file.file()).contentHash(), file.shows()))
                        .toList();
        return ProcedureForms.form(step, caseId, show.today(), files, typed);
    }

    private static String page(CaseCard card, StepTable step, Form form, Model model) {
        model.addAttribute("case", card);
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        return "console/procedure";
    }
}
