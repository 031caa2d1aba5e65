package inspectorate.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.imports.ImportProgress.State;
import inspectorate.domain.cases.CaseStage;
import inspectorate.query.blacklist.BlacklistEntry;
import inspectorate.query.imports.ImportRun;
import inspectorate.query.mergedfiles.MergedFile;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.ParkedStore;
import inspectorate.query.projection.Poison;
import inspectorate.query.projection.Skipped;
import inspectorate.query.search.Found;
import inspectorate.query.search.PublicRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import tools.jackson.databind.json.JsonMapper;

/** Each page with sample records, in both languages; the pages stay in target/pages to be looked at. */
class TemplatesTest {
    private static final Sorting SORTING = new Sorting("/list", "employerName", true);
    private static final Form FORM = Form.of(
            "registration",
            "/console/employers/new",
            List.of(
                    EmployerStep.CODE,
                    EmployerStep.SOURCE,
                    FormField.of("cellId", FormField.Type.LIST),
                    FormField.of("findings", FormField.Type.FINDINGS),
                    FormField.of("on", FormField.Type.VAGUE_DATE)));

    private static final Path PAGES = Path.of("target", "pages");
    static final Clock CLOCK = Clock.fixed(
            Samples.TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant(), ZoneId.of("Asia/Shanghai"));
    static final ResourceBundleMessageSource WORDS = words();
    private static final SpringTemplateEngine ENGINE = engine();

    record Sample(String name, String template, Locale locale, Map<String, Object> model) {
        @Override
        public String toString() {
            return name + " " + locale;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).flatMap(locale -> {
            var show = new Show(WORDS, locale, CLOCK, Samples::cellName);
            return pages(show)
                    .map(page -> new Sample(page.name, page.template, locale, with(page.model, Map.of("show", show))));
        });
    }

    private static Stream<Sample> pages(Show show) {
        var details = new Details(JsonMapper.builder().build(), show);
        var facts = Samples.facts(details);
        var links = new Links("?", "?after=next");
        var merged = new MergedFile(
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
        var employer = Map.<String, Object>ofEntries(
                Map.entry("card", Samples.card()),
                Map.entry("asOf", AsOf.NOW),
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
                Map.entry("mergedFiles", List.of(merged)),
                Map.entry("chart", Samples.chart(show.word("employer.chart"), "bars")),
                Map.entry("cases", List.of(Samples.caseCard(CaseStage.BREACHED), Samples.caseCard(CaseStage.CLOSED))),
                Map.entry("stale", true),
                Map.entry("standstill", Samples.RECORDED),
                Map.entry("position", "1f3"));
        var past = with(
                employer,
                Map.of(
                        "asOf",
                        new AsOf(
                                LocalDate.of(2026, 2, 1),
                                Samples.run(ImportRun.Status.RUNNING).startedAt())));
        var figures = Map.<String, Object>ofEntries(
                Map.entry("figures", Samples.figures()),
                Map.entry("periodText", "2026-01-01 – 2026-06-30"),
                Map.entry("from", "2026-01-01"),
                Map.entry("until", "2026-06-30"),
                Map.entry("cell", ""),
                Map.entry("knownAt", ""),
                Map.entry("cells", Samples.cells()),
                Map.entry("csv", "/api/v1/figures?format=csv"),
                Map.entry("xlsx", "/api/v1/figures?format=xlsx"),
                Map.entry(
                        "charts",
                        List.of(
                                Samples.chart(show.word("figures.chart.months"), "bar"),
                                Samples.chart(show.word("figures.chart.amounts", "CNY"), "line"),
                                Samples.chart(show.word("figures.chart.violations"), "bars"))));
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
                                Samples.found(),
                                "facets",
                                Samples.facets(),
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
                                new Found(List.of(), 0, Map.of(), null),
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
                page(
                        "cases",
                        Map.of(
                                "page",
                                Samples.page(List.of(
                                        Samples.caseCard(CaseStage.BREACHED),
                                        Samples.caseCard(CaseStage.REGISTERED),
                                        Samples.caseCard(CaseStage.RECTIFIED))),
                                "links",
                                links,
                                "allStages",
                                CaseStage.values(),
                                "stages",
                                Set.of(),
                                "sorting",
                                SORTING)),
                page("case", caseModel(show, facts, CaseStage.FILED)),
                page("case-refused", "case", with(caseModel(show, facts, CaseStage.BREACHED), refusedPayment(show))),
                page("form", form(show, FORM)),
                page(
                        "form-refused",
                        "form",
                        form(
                                show,
                                FORM.refused(
                                        new Typed(Map.of("creditCode", "91340111MADE002069", "finding.I03", "true")),
                                        new Problem("校验位不符", "GB 32100-2015", true, "creditCode")))),
                page("listing", listingModel(show)),
                page(
                        "ratings",
                        Map.of("form", FORM, "page", Samples.page(Samples.ratings()), "links", links, "running", true)),
                page(
                        "grid_cell",
                        Map.of(
                                "cell",
                                Samples.cells().getFirst(),
                                "page",
                                Samples.page(facts),
                                "links",
                                links,
                                "facts",
                                facts)),
                page(
                        "blacklist",
                        Map.of(
                                "page",
                                Samples.page(Stream.of(BlacklistEntry.Status.values())
                                        .map(Samples::listing)
                                        .toList()),
                                "links",
                                links,
                                "statuses",
                                BlacklistEntry.Status.values(),
                                "sorting",
                                SORTING)),
                page("mergings", Map.of("page", Samples.page(List.of(merged)), "links", links)),
                page(
                        "merging",
                        Map.of(
                                "said",
                                merged,
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
                page("agenda", Map.of("page", Samples.page(Samples.agenda()), "links", links, "sorting", SORTING)),
                page("figures", figures),
                page(
                        "figure_facts",
                        Map.of(
                                "indicator",
                                "ARREARS_AMOUNT",
                                "back",
                                "/console/figures",
                                "period",
                                "2026",
                                "page",
                                Samples.page(List.of(Samples.eventFacts())),
                                "names",
                                Map.of(Samples.EMPLOYER, Samples.NAME),
                                "links",
                                links)),
                page("grid", Map.of("cells", Samples.cells(), "sorting", SORTING, "names", Map.of())),
                page(
                        "imports",
                        Map.of(
                                "page",
                                Samples.page(Stream.of(ImportRun.Status.values())
                                        .map(Samples::run)
                                        .toList()),
                                "links",
                                links)),
                page("import_mapping", Samples.upload()),
                page("import_run", Map.of("run", Samples.progress(State.RUNNING), "percent", 62, "importId", "i-1")),
                page(
                        "import_run-done",
                        "import_run",
                        Map.of(
                                "run",
                                Samples.progress(State.COMPLETED),
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
                                Samples.processors(),
                                "parked",
                                List.of(Samples.parked()),
                                "runs",
                                Samples.page(List.of(Samples.run(ImportRun.Status.COMPLETED))))),
                page(
                        "parked",
                        Map.of(
                                "parked",
                                Samples.page(List.of(Samples.parked())),
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
                page("public", Map.of("q", Samples.NAME, "found", Samples.publicRecord())),
                page(
                        "public-none",
                        "public",
                        Map.of("q", "无此示例公司", "found", new PublicRecord(false, List.of(), false))),
                new Sample("error", "error", Locale.ROOT, Map.of("status", 404)));
    }

    private static Map<String, Object> caseModel(Show show, List<FactLine> facts, CaseStage stage) {
        var card = Samples.caseCard(stage);
        var steps = Step.of(card, Samples.frame().roles());
        return Map.of(
                "case",
                card,
                "clocks",
                CaseClock.of(card, show),
                "facts",
                facts,
                "steps",
                steps,
                "forms",
                steps.stream().collect(Collectors.toMap(step -> step, step -> step.form("c-1", "lead", show.today()))));
    }

    private static Map<String, Object> refusedPayment(Show show) {
        var problem = new Problem("支付额超过欠薪额", "劳动保障监察条例 26", true, "amount");
        return Map.of(
                "chosen",
                "payment",
                "forms",
                Stream.of(Step.values())
                        .collect(Collectors.toMap(
                                step -> step,
                                step -> step.form("c-1", "lead", show.today())
                                        .refused(new Typed(Map.of("amount", "900000")), problem))));
    }

    private static Map<String, Object> listingModel(Show show) {
        return Map.of(
                "entry",
                Samples.listing(BlacklistEntry.Status.PROPOSED),
                "steps",
                List.of(ListingStep.values()),
                "forms",
                Stream.of(ListingStep.values())
                        .collect(Collectors.toMap(step -> step, step -> step.form("l-1", show.today()))));
    }

    private static Map<String, Object> form(Show show, Form form) {
        return Map.of("form", form, "section", "search", "back", "/console", "backTo", show.word("nav.search"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_page_renders_with_all_its_words_and_no_markup_from_names(Sample sample) throws IOException {
        var html = render(sample);
        Files.createDirectories(PAGES);
        Files.writeString(PAGES.resolve(sample.name() + "-" + sample.locale().getLanguage() + ".html"), html);

        assertThat(html).as("unresolved words").doesNotContain("??");
        assertThat(html).as("names are text").doesNotContain("<示例>");
        assertThat(html).contains(sample.locale().getLanguage().equals("zh") ? "劳动保障监察" : "Inspectorate");
        assertThat(html).as("unprocessed attributes").doesNotContain(" th:");
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(keys("/messages_en.properties")).isEqualTo(keys("/messages_zh_CN.properties"));
    }

    @Test
    void an_empty_list_says_so() {
        var show = new Show(WORDS, Locale.SIMPLIFIED_CHINESE, CLOCK, Samples::cellName);
        var model = Map.<String, Object>of(
                "page",
                new Page<>(List.of(), 0, null),
                "links",
                new Links(null, null),
                "show",
                show,
                "sorting",
                SORTING);
        assertThat(render(new Sample("agenda", "agenda", Locale.SIMPLIFIED_CHINESE, model)))
                .contains("没有到期事项");
    }

    private static Set<Object> keys(String bundle) throws IOException {
        var properties = new Properties();
        try (var in = TemplatesTest.class.getResourceAsStream(bundle)) {
            properties.load(in);
        }
        return properties.keySet();
    }

    static String render(Sample sample) {
        var servlet = new MockServletContext();
        var request = new MockHttpServletRequest(servlet);
        var exchange = JakartaServletWebApplication.buildApplication(servlet)
                .buildExchange(request, new MockHttpServletResponse());
        var model = with(Map.of("frame", Samples.frame()), sample.model());
        var folder = sample.template().equals("error") ? "" : "console/";
        return ENGINE.process(folder + sample.template(), new WebContext(exchange, sample.locale(), model));
    }

    private static Sample page(String template, Map<String, Object> model) {
        return page(template, template, model);
    }

    private static Sample page(String name, String template, Map<String, Object> model) {
        return new Sample(name, template, Locale.ROOT, model);
    }

    private static Map<String, Object> with(Map<String, Object> model, Map<String, Object> more) {
        var both = new HashMap<>(model);
        both.putAll(more);
        return both;
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    private static SpringTemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(false);
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(WORDS);
        return engine;
    }
}
