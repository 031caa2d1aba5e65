package inspectorate.api.console;

import inspectorate.api.cases.CaseDesk;
import inspectorate.api.commands.Caller;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseOutcome;
import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.ids.CaseId;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCases;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.FindComplianceTimeline;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.PageRequest;
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
    private static final List<String> SORTS = List.of("sortOn", "employerName", "stage");
    private static final List<CaseStage> STAGES = List.of(CaseStage.values()).subList(1, CaseStage.values().length);
    private static final int ROWS = 50;
    private static final int FACTS = 200;

    private final Cases cases;
    private final ComplianceTimelines timelines;
    private final CaseDesk desk;
    private final JsonMapper json;

    CasePages(Cases cases, ComplianceTimelines timelines, CaseDesk desk, JsonMapper json) {
        this.cases = cases;
        this.timelines = timelines;
        this.desk = desk;
        this.json = json;
    }

    @GetMapping
    String board(
            Caller caller,
            @RequestParam(defaultValue = "") Set<CaseStage> stage,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(defaultValue = "sortOn") String sort,
            @RequestParam(defaultValue = "desc") String order,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var by = SORTS.contains(sort) ? sort : SORTS.getFirst();
        boolean descending = !order.equals("asc");
        var names = stage.stream().map(CaseStage::name).collect(Collectors.toSet());
        var page = cases.find(
                new FindCases(caller.scope(), names, employer, new PageRequest(by, descending, after, ROWS)));
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        model.addAttribute("allStages", STAGES);
        model.addAttribute("stages", stage);
        model.addAttribute("employer", employer);
        model.addAttribute("sorts", SORTS);
        model.addAttribute("sort", by);
        model.addAttribute("descending", descending);
        return "console/cases";
    }

    @GetMapping("/{caseId}")
    String one(
            Caller caller,
            @ModelAttribute("show") Show show,
            @ModelAttribute("frame") Frame frame,
            @PathVariable String caseId,
            Model model) {
        var card = desk.card(caller, new CaseId(caseId), AsOf.NOW);
        model.addAttribute("case", card);
        model.addAttribute("clocks", CaseClock.of(card, show));
        model.addAttribute("facts", facts(caller, card, show));
        model.addAttribute("steps", Step.of(card, frame.roles()));
        model.addAttribute("outcomes", CaseOutcome.values());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", StepForm.EMPTY);
        }
        return "console/case";
    }

    @PostMapping("/{caseId}/{step}")
    @PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD', 'DEPARTMENT_HEAD')")
    String take(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String caseId,
            @PathVariable String step,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        if (!Step.of(step).isFor(caller.roles())) {
            throw new AccessDeniedException("This step is not yours to take: " + step);
        }
        var form = new StepForm(typed);
        try {
            var statement = new StepReader(form).statement(Step.of(step));
            var done = desk.state(caller, idempotencyKey, new CaseId(caseId), statement);
            return Steps.done(next, "/console/cases/" + caseId, done, show.word("done.recorded"));
        } catch (RuleViolated refused) {
            next.addFlashAttribute("problem", Problem.of(refused, show));
        } catch (Unreadable wrong) {
            next.addFlashAttribute("problem", Problem.of(show.word(wrong.key(), wrong.typed())));
        }
        next.addFlashAttribute("form", form);
        next.addFlashAttribute("chosen", step);
        return "redirect:/console/cases/" + caseId;
    }

    @PostMapping("/{caseId}/facts/{sequence}/retraction")
    @PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD')")
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

    private List<FactLine> facts(Caller caller, CaseCard card, Show show) {
        var details = new Details(json, show);
        var kinds = KindGroup.kindsOf(KindGroup.OF_CASES);
        var query = new FindComplianceTimeline(card.employerId(), AsOf.NOW, kinds, caller.scope(), null, FACTS);
        return timelines.find(query).items().stream()
                .filter(entry -> entry.subjectId().equals(card.caseId()))
                .map(entry -> FactLine.of(entry, details))
                .toList();
    }
}
