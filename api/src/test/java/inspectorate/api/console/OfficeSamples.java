package inspectorate.api.console;

import inspectorate.api.imports.ImportDraft;
import inspectorate.api.imports.ImportProgress;
import inspectorate.api.imports.mapping.LedgerField;
import inspectorate.api.imports.mapping.Mapping;
import inspectorate.api.integrity.RatingRun;
import inspectorate.api.operations.ProcessorState;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.imports.ImportResult;
import inspectorate.query.figures.EventFacts;
import inspectorate.query.figures.Figure;
import inspectorate.query.figures.Indicator;
import inspectorate.query.imports.ImportRun;
import inspectorate.query.projection.Parked;
import inspectorate.query.search.Found;
import inspectorate.query.search.PublicRecord;
import inspectorate.query.search.SearchKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What pages of figures, imports, ratings, searches and operation show. */
final class OfficeSamples {

    private OfficeSamples() {}

    static List<Figure> figures() {
        return List.of(
                new Figure(Indicator.INTAKES, "", 74, null, 74, 61),
                new Figure(Indicator.CASES_ACCEPTED, "", 56, null, 56, 49),
                new Figure(Indicator.CASES_FILED, "", 13, null, 13, 12),
                new Figure(Indicator.CASES_CLOSED, "", 13, null, 13, 12),
                new Figure(Indicator.ARREARS_WORKERS, "", 1592, null, 74, 61),
                new Figure(Indicator.ARREARS_AMOUNT, "", 2_004_318_850L, "CNY", 74, 61),
                new Figure(Indicator.WAGES_RECOVERED, "", 1_820_000_000L, "CNY", 52, 47));
    }

    static Chart chart(String title, String form) {
        return new Chart(
                title,
                form,
                List.of("2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"),
                "件",
                List.of(
                        new Chart.Series("接到线索", List.of(12, 9, 14, 11, 13, 15)),
                        new Chart.Series("结案", List.of(1, 2, 2, 3, 2, 3))));
    }

    static EventFacts eventFacts() {
        return new EventFacts(
                Samples.CASE + "#3",
                "WageArrearsReported",
                "2026-01",
                LocalDate.of(2026, 1, 31),
                1,
                null,
                Samples.CELL,
                Samples.EMPLOYER,
                Samples.CASE,
                List.of(new EventFacts.Measure(Indicator.ARREARS_AMOUNT, 32_000_000, "CNY")),
                Map.of());
    }

    static ImportRun run(ImportRun.Status status) {
        return new ImportRun(
                "i-" + status,
                "340111",
                "a1b2c3",
                "{}",
                status == ImportRun.Status.COMPLETED,
                "a-1",
                Samples.RECORDED,
                status,
                status == ImportRun.Status.COMPLETED ? new ImportResult(200, 181, 4, 12, 3) : null,
                status == ImportRun.Status.FAILED ? "工作簿无法读取" : null,
                status == ImportRun.Status.RUNNING ? null : "a1");
    }

    static Map<String, Object> upload() {
        var columns = List.of(
                new Mapping.MappedColumn(1, "用人单位名称", LedgerField.EMPLOYER_NAME, ""),
                new Mapping.MappedColumn(2, "所在地", LedgerField.PLACE, ""),
                new Mapping.MappedColumn(3, "欠薪金额(万元)", LedgerField.ASSESSED, "万元"));
        var mapping = new Mapping("cn-ledger", 3, columns, Map.of(), Map.of(), Map.of(), Set.of());
        var draft = new ImportDraft(
                "i-1",
                "a-1",
                "hash",
                "包河区欠薪台账.xlsx",
                20_480,
                mapping,
                Set.of(LedgerField.RECEIVED_ON),
                List.of("备注"),
                List.of("用人单位名称", "所在地", "欠薪金额(万元)", "备注"),
                List.of(List.of(Samples.NAME, "合肥市", "33.3452", ""), List.of("示例餐饮店", "包河区", "1.2", "电话核实")),
                List.of(
                        new ImportDraft.UnknownWord(
                                LedgerField.RESULT, "协商后自愿履行", 3, null, LedgerField.RESULT.meanings()),
                        new ImportDraft.UnknownWord(
                                LedgerField.VIOLATION, "年终奖争议", 2, "OTHER", LedgerField.VIOLATION.meanings())),
                List.of(new ImportDraft.UnresolvedPlace("合肥市", 7, List.of())));
        return Map.of(
                "draft", draft,
                "columns", new ImportForm(draft).columns(),
                "fields", LedgerField.values());
    }

    static List<RatingRun> ratings() {
        var at = Instant.parse("2026-03-02T01:00:00Z");
        return List.of(
                new RatingRun("r-1", "340111", 2025, RatingRun.Status.RUNNING, 48, 12, 0, at, null, null, null),
                new RatingRun("r-2", "340111", 2024, RatingRun.Status.FAILED, 0, 0, 0, at, at, "stopped", "a1"));
    }

    static ImportProgress progress(ImportProgress.State state) {
        return new ImportProgress("r-1", state, true, 124, 200, 0, 0, 12, 3, 41.5, null, null);
    }

    static Parked parked() {
        return new Parked(
                "employerCard",
                Samples.EMPLOYER,
                Samples.EMPLOYER,
                null,
                Samples.CASE + "#3",
                "Never add USD to CNY",
                List.of(),
                Samples.RECORDED);
    }

    static List<ProcessorState> processors() {
        return List.of(
                new ProcessorState(
                        "dossiers",
                        ProcessorState.State.FAILING,
                        12,
                        3.25,
                        "MongoTimeoutException",
                        Samples.RECORDED,
                        List.of(new ProcessorState.Segment(0, "node-a", "1f3", 12, 3.25))),
                new ProcessorState(
                        "policies",
                        ProcessorState.State.CAUGHT_UP,
                        0,
                        0,
                        null,
                        null,
                        List.of(new ProcessorState.Segment(0, null, null, 0, 0))));
    }

    static Found found() {
        return new Found(
                List.of(
                        hit(
                                "合肥<mark>包河</mark>&lt;示例&gt;建筑劳务有限公司",
                                "<mark>包河</mark>示例装饰工程队",
                                "91340111MA2ABCDE4X",
                                "C",
                                true),
                        hit("<mark>包河</mark>示例餐饮店", null, null, null, false),
                        hit("<mark>包河</mark>示例电子有限公司", null, "91340111MA2ABCDE5Y", "A", false)),
                3,
                Map.of(),
                Map.of(),
                "next");
    }

    private static Found.Hit hit(
            String name, @Nullable String former, @Nullable String code, @Nullable String grade, boolean listed) {
        return new Found.Hit(
                SearchKind.EMPLOYER,
                Samples.EMPLOYER,
                Samples.EMPLOYER,
                Samples.NAME,
                name,
                former,
                code,
                Samples.CELL,
                "340111",
                listed ? List.of("BREACHED", "CLOSED") : List.of(),
                null,
                grade,
                grade == null ? null : 2025,
                listed,
                code == null,
                listed ? Samples.yuan(386_400) : null,
                listed ? "2026-01-15" : null,
                listed);
    }

    static List<Facet> facets() {
        return List.of(
                new Facet(
                        "grade",
                        List.of(
                                new Facet.Value("A", "A 级", 1, false, "?grade=A"),
                                new Facet.Value("C", "C 级", 1, true, "?")),
                        12),
                new Facet("stage", List.of(new Facet.Value("BREACHED", "逾期未改正", 1, false, "?stage=BREACHED")), 0));
    }

    static PublicRecord publicRecord() {
        return new PublicRecord(
                true,
                List.of(new PublicRecord.PublicEmployer(
                        Samples.NAME,
                        "91340111MA2ABCDE4X",
                        "340111",
                        true,
                        BlacklistGround.AMOUNT_REACHES_CRIME_STANDARD,
                        "第五条",
                        "2026-02-01",
                        LocalDate.of(2029, 2, 1),
                        "C",
                        2025)),
                false);
    }
}
