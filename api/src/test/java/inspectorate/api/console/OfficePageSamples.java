package inspectorate.api.console;

import static inspectorate.api.console.Pages.page;

import inspectorate.api.console.Pages.Sample;
import inspectorate.api.imports.ImportProgress.State;
import inspectorate.api.persons.Purpose;
import inspectorate.query.imports.ImportRun;
import inspectorate.query.projection.ParkedStore;
import inspectorate.query.projection.Poison;
import inspectorate.query.projection.Skipped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Pages about figures, imports and the running of the whole. */
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
                page(
                        "operator",
                        Map.of(
                                "readPosition",
                                "1f3",
                                "headPosition",
                                "1f4",
                                "lag",
                                1L,
                                "parkedCount",
                                1L,
                                "processors",
                                OfficeSamples.processors(),
                                "parked",
                                List.of(OfficeSamples.parked()),
                                "fileCheck",
                                PaperSamples.fileCheck(),
                                "runs",
                                Samples.page(List.of(OfficeSamples.run(ImportRun.Status.COMPLETED))))),
                page(
                        "parked",
                        Map.of(
                                "parked",
                                Samples.page(List.of(OfficeSamples.parked())),
                                "causes",
                                List.of(new ParkedStore.Group("Never add USD to CNY", 2, 1)),
                                "subject",
                                Samples.EMPLOYER,
                                "event",
                                new Poison.Raw(Samples.CASE + "#3", "WagesPaid", null, "{}", Map.of()),
                                "preview",
                                new Poison.Preview(Map.of("employerCard", Map.of("name", Samples.NAME)), null))),
                page(
                        "skipped",
                        Map.of(
                                "skipped",
                                Samples.page(List.of(new Skipped(
                                        Samples.CASE + "#3",
                                        "WagesPaid",
                                        Samples.EMPLOYER,
                                        "overflow",
                                        "误录",
                                        "operator",
                                        Instant.EPOCH))))),
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
