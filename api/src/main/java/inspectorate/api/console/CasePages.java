package inspectorate.api.console;

import inspectorate.api.cases.CaseDesk;
import inspectorate.api.cases.DoubleCases;
import inspectorate.api.commands.Caller;
import inspectorate.api.procedure.ProcedureDesk;
import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.ids.CaseId;
import inspectorate.query.agenda.Agendas;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCases;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.projection.AsOf;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/** The board of cases, and one case with what may follow in it. */
@ConsolePage
@RequestMapping("/console/cases")
class CasePages {
    private static final List<String> SORTS = List.of(
            "sortOn",
            "employerName",
            "violation",
            "source",
            "stage",
            "workers",
            "owed.minor",
            "paid.minor",
            "order.dueOn");
    private static final List<String> SORTS_THEN = List.of("sortOn", "stage");
    private static final List<CaseStage> STAGES = List.of(CaseStage.values()).subList(1, CaseStage.values().length);
    private static final int ROWS = 50;

    private final Cases cases;
    private final CaseEntries entries;
    private final CaseDesk desk;
    private final ProcedureDesk procedure;
    private final Agendas agendas;
    private final DoubleCases doubles;
    private final Officers officers;
    private final CaseFolder folder;
    private final JsonMapper json;

    CasePages(
            Cases cases,
            CaseEntries entries,
            CaseDesk desk,
            ProcedureDesk procedure,
            Agendas agendas,
            DoubleCases doubles,
            Officers officers,
            CaseFolder folder,
            JsonMapper json) {
        this.cases = cases;
        this.entries = entries;
        this.desk = desk;
        this.procedure = procedure;
        this.agendas = agendas;
        this.doubles = doubles;
        this.officers = officers;
        this.folder = folder;
        this.json = json;
    }

    @GetMapping
    String board(
            Caller caller,
            AsOf asOf,
            @RequestParam(defaultValue = "") Set<CaseStage> stage,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var sorting = Sorting.of(sort, "-sortOn", asOf.live() ? SORTS : SORTS_THEN);
        var names = stage.stream().map(CaseStage::name).collect(Collectors.toSet());
        var page = cases.find(new FindCases(caller.scope(), names, employer, sorting.page(after, ROWS), asOf));
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        model.addAttribute("allStages", STAGES);
        model.addAttribute("stages", stage);
        model.addAttribute("employer", employer);
        model.addAttribute("sorting", sorting);
        return "console/cases";
    }

    @GetMapping("/{caseId}")
    String one(
            Caller caller,
            @ModelAttribute("show") Show show,
            @ModelAttribute("moment") Moment moment,
            @PathVariable String caseId,
            Model model) {
        return moment.live() ? page(caller, show, caseId, null, model) : past(caller, show, moment, caseId, model);
    }

    /** What was known of it then; nothing follows from that any more. */
    private String past(Caller caller, Show show, Moment moment, String caseId, Model model) {
        var card = desk.card(caller, new CaseId(caseId), moment.asOf());
        tell(card, entries.of(card, moment.asOf()), show, moment.today(), model);
        return "console/case";
    }

    private void tell(CaseCard card, List<TimelineEntry> told, Show show, LocalDate today, Model model) {
        var details = new Details(json, show);
        model.addAttribute("case", card);
        model.addAttribute("clocks", CaseClock.of(card, show, today));
        model.addAttribute(
                "facts", told.stream().map(entry -> FactLine.of(entry, details)).toList());
        var register = CaseRegister.of(told);
        model.addAttribute("register", register.with(officers.names(register.officers())));
    }

    /** @param refused the form of a step that was not taken; it comes back as it was sent */
    private String page(Caller caller, Show show, String caseId, @Nullable Form refused, Model model) {
        var card = desk.card(caller, new CaseId(caseId), AsOf.NOW);
        var told = entries.of(card, AsOf.NOW);
        var steps = Step.of(card, caller.roles());
        tell(card, told, show, show.today(), model);
        model.addAttribute("doubles", doubles.beside(card, caller.scope()));
        var following = procedure.next(caller, card);
        model.addAttribute(
                "mayMerge",
                following.stream().anyMatch(next -> next.step() == StepTable.MERGE && next.follows() && next.mine()));
        model.addAttribute(
                "legalClocks",
                agendas.clocks(caseId, caller.scope()).stream()
                        .map(clock -> LegalDue.of(clock, card.cellId(), show.now(), show))
                        .toList());
        model.addAttribute("procedure", Procedure.of(following, show));
        folder.show(caller, show, card, told, model);
        model.addAttribute("steps", steps);
        model.addAttribute("forms", forms(caller, show, caseId, steps, refused));
        model.addAttribute("chosen", refused == null ? null : refused.key());
        return "console/case";
    }

    private static Map<Step, Form> forms(
            Caller caller, Show show, String caseId, List<Step> steps, @Nullable Form refused) {
        return steps.stream()
                .collect(Collectors.toMap(
                        step -> step,
                        step -> refused != null && refused.key().equals(step.path())
                                ? refused
                                : step.form(caseId, caller.accountId().value(), show.today())));
    }

    @PostMapping("/{caseId}/{step}")
    @PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD', 'DEPARTMENT_HEAD')")
    String take(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String caseId,
            @PathVariable String step,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var chosen = Step.of(step);
        if (!chosen.isFor(caller.roles())) {
            throw new AccessDeniedException("This step is not yours to take: " + step);
        }
        var typed = new Typed(values);
        return Steps.record(
                response,
                show,
                next,
                chosen.form(caseId, caller.accountId().value(), show.today()),
                typed,
                () -> desk.state(
                        caller,
                        idempotencyKey,
                        new CaseId(caseId),
                        StepReader.statement(chosen, officers.named(typed))),
                _ -> "/console/cases/" + caseId,
                refused -> page(caller, show, caseId, refused, model));
    }

    @PostMapping("/{caseId}/facts/{sequence}/retraction")
    @PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD', 'DEPARTMENT_HEAD')")
    String retract(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String caseId,
            @PathVariable int sequence,
            @RequestParam String idempotencyKey,
            @RequestParam String reason,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                "/console/cases/" + caseId,
                show.word("done.retracted"),
                () -> desk.retract(caller, idempotencyKey, new CaseId(caseId), sequence, reason));
    }
}
