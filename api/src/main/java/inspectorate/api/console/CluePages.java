package inspectorate.api.console;

import inspectorate.api.clues.ClueDesk;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.domain.clues.ClueChannel;
import inspectorate.domain.clues.ClueStage;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.query.clueboard.ClueCard;
import inspectorate.query.clueboard.Clues;
import inspectorate.query.clueboard.FindClues;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Scope;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/** The board of clues, and one clue with what may follow in it. */
@ConsolePage
@RequestMapping("/console/clues")
class CluePages {
    private static final List<String> SORTS =
            List.of("sortOn", "employerName", "channel", "stage", "level", "targetOn", "lastOn");
    private static final List<String> SORTS_THEN = List.of("sortOn", "stage", "level", "channel");
    private static final List<ClueStage> STAGES = List.of(ClueStage.values()).subList(1, ClueStage.values().length);
    private static final int ROWS = 50;

    private final Clues clues;
    private final ClueDesk desk;
    private final JsonMapper json;

    CluePages(Clues clues, ClueDesk desk, JsonMapper json) {
        this.clues = clues;
        this.desk = desk;
        this.json = json;
    }

    @GetMapping
    String board(
            Caller caller,
            AsOf asOf,
            @RequestParam(defaultValue = "") Set<ClueStage> stage,
            @RequestParam(defaultValue = "") Set<ClueChannel> channel,
            @RequestParam(required = false) @Nullable Integer level,
            @RequestParam(defaultValue = "false") boolean incident,
            @RequestParam(required = false) @Nullable String cell,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var sorting = Sorting.of(sort, "-sortOn", asOf.live() ? SORTS : SORTS_THEN);
        var within = cell == null || cell.isBlank() ? caller.scope() : new Scope(cell).within(caller.scope());
        var page = clues.find(new FindClues(
                within, names(stage), names(channel), level, incident, employer, sorting.page(after, ROWS), asOf));
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        model.addAttribute("allStages", STAGES);
        model.addAttribute("stages", stage);
        model.addAttribute("allChannels", ClueChannel.values());
        model.addAttribute("channels", channel);
        model.addAttribute("level", level);
        model.addAttribute("incident", incident);
        model.addAttribute("cell", cell);
        model.addAttribute("employer", employer);
        model.addAttribute("sorting", sorting);
        return "console/clues";
    }

    private static Set<String> names(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).collect(Collectors.toSet());
    }

    @GetMapping("/{clueId}")
    String one(Caller caller, @ModelAttribute("show") Show show, @PathVariable String clueId, Model model) {
        return page(caller, show, clueId, null, model);
    }

    @PostMapping("/{clueId}/{step}")
    String take(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String clueId,
            @PathVariable String step,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var chosen = ClueStep.of(step);
        if (!chosen.isFor(caller.roles())) {
            throw new AccessDeniedException("This step is not yours to take: " + step);
        }
        var typed = new Typed(values);
        var card = desk.card(caller, new ClueId(clueId), AsOf.NOW);
        return Steps.record(
                response,
                show,
                next,
                chosen.form(card, show, show.today()),
                typed,
                () -> send(caller, idempotencyKey, new ClueId(clueId), chosen, typed),
                _ -> "/console/clues/" + clueId,
                refused -> page(caller, show, clueId, refused, model));
    }

    private Done send(Caller caller, String key, ClueId id, ClueStep step, Typed typed) {
        return step == ClueStep.EMPLOYER
                ? desk.identify(caller, key, id, typed.on(), new EmployerId(typed.neededText("employerId")))
                : desk.state(caller, key, id, ClueStepReader.statement(step, typed));
    }

    @PostMapping("/{clueId}/facts/{sequence}/retraction")
    String retract(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String clueId,
            @PathVariable int sequence,
            @RequestParam String idempotencyKey,
            @RequestParam String reason,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                "/console/clues/" + clueId,
                show.word("done.retracted"),
                () -> desk.retract(caller, idempotencyKey, new ClueId(clueId), sequence, reason));
    }

    /** @param refused the form of a step that was not taken; it comes back as it was sent */
    private String page(Caller caller, Show show, String clueId, @Nullable Form refused, Model model) {
        var card = desk.card(caller, new ClueId(clueId), AsOf.NOW);
        var forms = new LinkedHashMap<ClueStep, Form>();
        var shut = new LinkedHashMap<ClueStep, String>();
        for (var step : ClueStep.values()) {
            step.shut(card, caller, show)
                    .ifPresentOrElse(
                            why -> shut.put(step, why),
                            () -> forms.put(
                                    step,
                                    refused != null && refused.key().equals(step.path())
                                            ? refused
                                            : step.form(card, show, show.today())));
        }
        model.addAttribute("clue", card);
        model.addAttribute("facts", facts(caller, card, show));
        model.addAttribute("forms", forms);
        model.addAttribute("shut", shut);
        model.addAttribute("correctable", ClueFactSteps.correctable());
        model.addAttribute("chosen", refused == null ? null : refused.key());
        return "console/clue";
    }

    private List<FactLine> facts(Caller caller, ClueCard card, Show show) {
        var details = new Details(json, show);
        return desk.facts(caller, new ClueId(card.clueId()), AsOf.NOW).stream()
                .map(entry -> FactLine.of(entry, details))
                .toList();
    }
}
