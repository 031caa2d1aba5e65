package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.UnknownHere;
import inspectorate.query.blacklist.Blacklist;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCase;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.FindComplianceTimeline;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.employercard.FindEmployerCard;
import inspectorate.query.integrityhistory.IntegrityHistories;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** One employer: card, timeline, cases, grades, listings; and one event of it. */
@ConsolePage
@RequestMapping("/console/employers/{employerId}")
class EmployerPage {
    private static final int FACTS = 50;
    private static final int CASES = 50;

    private final EmployerCards cards;
    private final ComplianceTimelines timelines;
    private final Cases cases;
    private final IntegrityHistories histories;
    private final Blacklist blacklist;
    private final JsonMapper json;

    EmployerPage(
            EmployerCards cards,
            ComplianceTimelines timelines,
            Cases cases,
            IntegrityHistories histories,
            Blacklist blacklist,
            JsonMapper json) {
        this.cards = cards;
        this.timelines = timelines;
        this.cases = cases;
        this.histories = histories;
        this.blacklist = blacklist;
        this.json = json;
    }

    @GetMapping
    String employer(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String employerId,
            AsOf asked,
            @RequestParam(defaultValue = "") Set<KindGroup> kind,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var card = card(caller, employerId, asked);
        var ofEmployer = cases(caller, card, asked);
        var timeline = timelines.find(
                new FindComplianceTimeline(employerId, asked, KindGroup.kindsOf(kind), caller.scope(), after, FACTS));
        model.addAttribute("card", card);
        model.addAttribute("asOf", asked);
        model.addAttribute("kinds", kind);
        model.addAttribute("kindGroups", KindGroup.values());
        model.addAttribute("timeline", lines(timeline, show));
        model.addAttribute("links", Links.of(timeline, after));
        model.addAttribute(
                "history", histories.find(employerId, asked, caller.scope()).orElse(null));
        model.addAttribute("cases", ofEmployer);
        model.addAttribute("chart", EmployerChart.of(ofEmployer, show).orElse(null));
        model.addAttribute(
                "listings",
                blacklist
                        .ofEmployer(employerId, caller.scope(), PageRequest.firstBy("employerName", 20))
                        .items()
                        .stream()
                        .flatMap(entry -> blacklist.find(entry.listingId(), asked, caller.scope()).stream())
                        .toList());
        return "console/employer";
    }

    @GetMapping("/events/{stream}/{sequence}")
    String event(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String employerId,
            @PathVariable String stream,
            @PathVariable int sequence,
            Model model) {
        var details = new Details(json, show);
        var entry = timelines
                .event(employerId, stream + "#" + sequence)
                .orElseThrow(() -> new UnknownHere("event", stream + "#" + sequence));
        model.addAttribute("card", card(caller, employerId, AsOf.NOW));
        model.addAttribute("fact", FactLine.of(entry, details));
        model.addAttribute("json", details.pretty(entry.event()));
        return "console/event";
    }

    private EmployerCard card(Caller caller, String employerId, AsOf asOf) {
        return cards.find(new FindEmployerCard(employerId, asOf, caller.scope()))
                .orElseThrow(() -> new UnknownHere("employer", employerId));
    }

    /** As they stood at the point asked about, latest first. */
    private List<CaseCard> cases(Caller caller, EmployerCard card, AsOf asOf) {
        return card.cases().keySet().stream()
                .limit(CASES)
                .map(id -> cases.find(new FindCase(id, asOf, caller.scope())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(CaseCard::sortOn, Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
    }

    private Page<FactLine> lines(Page<inspectorate.query.compliancetimeline.TimelineEntry> page, Show show) {
        var details = new Details(json, show);
        return new Page<>(
                page.items().stream().map(entry -> FactLine.of(entry, details)).toList(), page.total(), page.next());
    }
}
