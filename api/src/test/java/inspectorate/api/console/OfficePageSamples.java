package inspectorate.api.console;

import static inspectorate.api.console.Pages.page;

import inspectorate.api.console.Pages.Sample;
import inspectorate.api.imports.ImportProgress.State;
import inspectorate.api.persons.Purpose;
import inspectorate.query.imports.ImportRun;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Pages about figures and imports. */
final class OfficePageSamples {

    private OfficePageSamples() {}

    static Stream<Sample> of(Show show) {
        var links = new Links("?", "?after=next");
        return Stream.of(
                page("figures", figures(show)),
                page(
                        "figure_facts",
                        Map.of(
                                "indicator",
                                "ARREARS_AMOUNT",
                                "back",
                                "/console/figures",
                                "periodText",
                                "2026",
                                "page",
                                Samples.page(List.of(OfficeSamples.eventFacts())),
                                "names",
                                Map.of(Samples.EMPLOYER, Samples.NAME),
                                "links",
                                links)),
                page(
                        "imports",
                        Map.of(
                                "page",
                                Samples.page(Stream.of(ImportRun.Status.values())
                                        .map(OfficeSamples::run)
                                        .toList()),
                                "links",
                                links)),
                page("import_mapping", OfficeSamples.upload()),
                page(
                        "import_run",
                        Map.of("run", OfficeSamples.progress(State.RUNNING), "percent", 62, "importId", "i-1")),
                page(
                        "import_run-done",
                        "import_run",
                        Map.of(
                                "run",
                                OfficeSamples.progress(State.COMPLETED),
                                "percent",
                                100,
                                "importId",
                                "i-1",
                                "errors",
                                "/api/v1/imports/runs/r/errors")),
                new Sample("error", "error", Locale.ROOT, Map.of("status", 404)));
    }

    private static Map<String, Object> figures(Show show) {
        return Map.<String, Object>ofEntries(
                Map.entry("figures", OfficeSamples.figures()),
                Map.entry("periodText", "2026-01-01 – 2026-06-30"),
                Map.entry("from", "2026-01-01"),
                Map.entry("until", "2026-06-30"),
                Map.entry("cell", ""),
                Map.entry("period", Samples.PERIOD),
                Map.entry("cells", Samples.cells()),
                Map.entry("purposes", Purpose.values()),
                Map.entry(
                        "charts",
                        List.of(
                                OfficeSamples.chart(show.word("figures.chart.months"), "bar"),
                                OfficeSamples.chart(show.word("figures.chart.amounts", "CNY"), "line"),
                                OfficeSamples.chart(show.word("figures.chart.violations"), "bars"))));
    }
}
