package inspectorate.api.console;

import static inspectorate.api.console.Pages.page;
import static inspectorate.api.console.Pages.with;

import inspectorate.api.console.Pages.Sample;
import inspectorate.domain.cases.CaseStage;
import inspectorate.query.blacklist.BlacklistEntry;
import inspectorate.query.mergedfiles.MergedFile;
import inspectorate.query.search.Found;
import inspectorate.query.search.PublicRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Pages about one employer, and on the way to one. */
final class EmployerPageSamples {

    private EmployerPageSamples() {}

    static Stream<Sample> of(Show show) {
        var details = new Details(JsonMapper.builder().build(), show);
        var facts = FactSamples.facts(details);
        var links = new Links("?", "?after=next");
        var employer = employer(show, facts);
        var past = with(employer, Map.of("moment", Samples.past(show)));
        return Stream.of(
                page(
                        "search",
                        Map.of(
                                "q",
                                "包河",
                                "sort",
                                "RELEVANCE",
                                "sorts",
                                List.of("RELEVANCE", "NAME"),
                                "found",
                                OfficeSamples.found(),
                                "facets",
                                OfficeSamples.facets(),
                                "links",
                                links)),
                page(
                        "search-empty",
                        "search",
                        Map.of(
                                "q",
                                "",
                                "sort",
                                "NAME",
                                "sorts",
                                List.of("NAME"),
                                "found",
                                new Found(List.of(), 0, Map.of(), Map.of(), null),
                                "facets",
                                List.of(),
                                "links",
                                new Links(null, null))),
                page("employer", employer),
                page("employer-past", "employer", past),
                page(
                        "event",
                        Map.of(
                                "card",
                                Samples.card(),
                                "fact",
                                facts.get(1),
                                "json",
                                details.pretty(facts.get(1).entry().event()),
                                "changeable",
                                true,
                                "correctable",
                                true)),
                page("mergings", Map.of("page", Samples.page(List.of(merged())), "links", links)),
                page(
                        "merging",
                        Map.of(
                                "said",
                                merged(),
                                "stands",
                                true,
                                "fileId",
                                "file-2",
                                "card",
                                Samples.card(),
                                "apart",
                                true,
                                "q",
                                "",
                                "other",
                                Samples.card(),
                                "found",
                                List.of())),
                page("public", Map.of("q", Samples.NAME, "found", OfficeSamples.publicRecord())),
                page(
                        "public-none",
                        "public",
                        Map.of("q", "无此示例公司", "found", new PublicRecord(false, List.of(), false))));
    }

    private static Map<String, Object> employer(Show show, List<FactLine> facts) {
        var links = new Links("?", "?after=next");
        return Map.<String, Object>ofEntries(
                Map.entry("card", Samples.card()),
                Map.entry("kinds", Set.of(KindGroup.ORDER)),
                Map.entry("kindGroups", KindGroup.values()),
                Map.entry("timeline", Samples.page(facts)),
                Map.entry("links", links),
                Map.entry("history", Samples.history()),
                Map.entry("recordable", EmployerStep.of(Samples.card())),
                Map.entry("listings", List.of(Samples.listing(BlacklistEntry.Status.LISTED))),
                Map.entry("listingPage", Samples.page(List.of(Samples.listing(BlacklistEntry.Status.LISTED)))),
                Map.entry("listingLinks", links),
                Map.entry("casePage", Samples.page(List.of(Samples.caseCard(CaseStage.BREACHED)))),
                Map.entry("caseLinks", links),
                Map.entry("mergedFiles", List.of(merged())),
                Map.entry("chart", OfficeSamples.chart(show.word("employer.chart"), "bars")),
                Map.entry("cases", List.of(Samples.caseCard(CaseStage.BREACHED), Samples.caseCard(CaseStage.CLOSED))),
                Map.entry("stale", true),
                Map.entry("standstill", Samples.RECORDED),
                Map.entry("position", "1f3"));
    }

    private static MergedFile merged() {
        return new MergedFile(
                "file-2",
                "示例建筑队",
                "340111/340111003",
                "employer-1",
                MergedFile.State.MERGE_PROPOSED,
                "2026-03-02",
                "同一营业执照",
                "agency",
                null,
                List.of());
    }
}
