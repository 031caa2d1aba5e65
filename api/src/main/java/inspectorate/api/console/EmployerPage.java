package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.UnknownHere;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.FindComplianceTimeline;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.employercard.FindEmployerCard;
import inspectorate.query.integrityhistory.IntegrityHistories;
import inspectorate.query.mergedfiles.MergedFiles;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
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

    private final EmployerCards cards;
    private final ComplianceTimelines timelines;
    private final IntegrityHistories histories;
    private final EmployerLists lists;
    private final MergedFiles mergedFiles;
    private final JsonMapper json;

    EmployerPage(
            EmployerCards cards,
            ComplianceTimelines timelines,
            IntegrityHistories histories,
            EmployerLists lists,
            MergedFiles mergedFiles,
            JsonMapper json) {
        this.cards = cards;
        this.timelines = timelines;
        this.histories = histories;
        this.lists = lists;
        this.mergedFiles = mergedFiles;
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
            @RequestParam(required = false) @Nullable String afterCase,
            @RequestParam(required = false) @Nullable String afterListing,
            Model model) {
        var card = card(caller, employerId, asked);
        var ofEmployer = lists.cases(caller, card, asked, afterCase);
        var listings = lists.listings(caller, card, asked, afterListing);
        var timeline = timelines.find(
                new FindComplianceTimeline(employerId, asked, KindGroup.kindsOf(kind), caller.scope(), after, FACTS));
        model.addAttribute("card", card);
        model.addAttribute("stale", cards.stale(card.employerId()));
        model.addAttribute("recordable", EmployerStep.of(card));
        model.addAttribute("kinds", kind);
        model.addAttribute("kindGroups", KindGroup.values());
        model.addAttribute("timeline", lines(timeline, show));
        model.addAttribute("links", Links.of(timeline, after));
        model.addAttribute(
                "history", histories.find(employerId, asked, caller.scope()).orElse(null));
        model.addAttribute("casePage", ofEmployer);
        model.addAttribute("cases", ofEmployer.items());
        model.addAttribute("caseLinks", Links.of("afterCase", ofEmployer.next(), afterCase));
        model.addAttribute("chart", EmployerChart.of(ofEmployer.items(), show).orElse(null));
        model.addAttribute("listingPage", listings);
        model.addAttribute("listings", listings.items());
        model.addAttribute("listingLinks", Links.of("afterListing", listings.next(), afterListing));
        model.addAttribute("mergedFiles", mergedFiles.of(employerId, caller.scope()));
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
        var subject = Subject.of(entry.kind());
        model.addAttribute(
                "changeable",
                FactLine.of(entry, details).holds()
                        && subject.filter(about -> about.isFor(caller.roles(), entry.kind()))
                                .isPresent());
        model.addAttribute("correctable", subject.filter(Subject::correctable).isPresent());
        model.addAttribute("json", details.pretty(entry.event()));
        return "console/event";
    }

    private EmployerCard card(Caller caller, String employerId, AsOf asOf) {
        return cards.find(new FindEmployerCard(employerId, asOf, caller.scope()))
                .orElseThrow(() -> new UnknownHere("employer", employerId));
    }

    private Page<FactLine> lines(Page<inspectorate.query.compliancetimeline.TimelineEntry> page, Show show) {
        var details = new Details(json, show);
        return new Page<>(
                page.items().stream().map(entry -> FactLine.of(entry, details)).toList(), page.total(), page.next());
    }
}
