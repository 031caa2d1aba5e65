package inspectorate.api.console;

import inspectorate.api.imports.ImportDraft;
import inspectorate.api.imports.ImportProgress;
import inspectorate.api.imports.mapping.LedgerField;
import inspectorate.api.imports.mapping.Mapping;
import inspectorate.api.integrity.RatingRun;
import inspectorate.api.operations.ProcessorState;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.cases.CaseEvent.CaseFiled;
import inspectorate.domain.cases.CaseEvent.IntakeRegistered;
import inspectorate.domain.cases.CaseEvent.OrderBreached;
import inspectorate.domain.cases.CaseEvent.RectificationOrderIssued;
import inspectorate.domain.cases.CaseEvent.WageArrearsReported;
import inspectorate.domain.cases.CaseEvent.WagesPaid;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.imports.ImportResult;
import inspectorate.domain.integrity.CriticalItem;
import inspectorate.domain.integrity.IntegrityGrade;
import inspectorate.domain.integrity.YearOfConduct;
import inspectorate.query.agenda.AgendaEntry;
import inspectorate.query.blacklist.BlacklistEntry;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.figures.EventFacts;
import inspectorate.query.figures.Figure;
import inspectorate.query.figures.Indicator;
import inspectorate.query.grids.GridCellCard;
import inspectorate.query.imports.ImportRun;
import inspectorate.query.integrityhistory.IntegrityHistory;
import inspectorate.query.projection.Page;
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

/** An invented employer and what a page may have to show of it. */
final class Samples {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final String NAME = "合肥包河<示例>建筑劳务有限公司";
    static final String EMPLOYER = "5f0c9a52-8a2e-5d7b-9a53-0a4f6ff0b1c2";
    static final String CASE = "7d1fb2f4-2f64-5c4e-8e6c-7d3a1a7f9f11";
    static final String CELL = "340111/340111003";
    static final Instant RECORDED = Instant.parse("2026-03-09T02:15:30Z");

    private Samples() {}

    static Frame frame() {
        return new Frame("a-1", "王示例", Set.of(Role.values()), "合肥市包河区", "?lang=en");
    }

    static String cellName(String path) {
        return path.equals(CELL) ? "常青街道" : "包河区";
    }

    static Money yuan(long yuan) {
        return new Money(yuan * 100, "CNY");
    }

    static EmployerCard card() {
        return new EmployerCard(
                EMPLOYER,
                CELL,
                NAME,
                List.of("包河示例装饰工程队"),
                "91340111MA2ABCDE4X",
                "安徽省合肥市包河区示例路1号",
                3,
                1,
                1,
                1,
                yuan(386_400),
                yuan(120_000),
                1,
                2,
                "2026-01-15",
                "C",
                2025,
                new EmployerCard.Listing("l-1", "2026-02-01", LocalDate.of(2029, 2, 1)),
                true,
                Map.of());
    }

    static CaseCard caseCard(CaseStage stage) {
        var order = new CaseCard.Order("2026-02-10", LocalDate.of(2026, 2, 24), null, "限期改正指令书", "2026-02-25", false);
        return new CaseCard(
                CASE,
                EMPLOYER,
                NAME,
                "91340111MA2ABCDE4X",
                CELL,
                stage,
                CaseSource.COMPLAINT,
                Violation.WAGE_ARREARS,
                LocalDate.of(2026, 1, 5),
                "2026-01-05",
                "2026-01-07",
                "2026-01-12",
                "a-1",
                28,
                yuan(333_452),
                yuan(320_000),
                yuan(320_000),
                yuan(120_000),
                order,
                null,
                false,
                false,
                null,
                null,
                "2026-03",
                null,
                null,
                null,
                null,
                "import-1 row 7",
                7);
    }

    static List<FactLine> facts(Details details) {
        var struck = entry(
                6,
                "2026-02-25",
                new OrderBreached(caseId(), employerId(), fact("2026-02-25"), Violation.WAGE_ARREARS),
                null);
        return List.of(
                        entry(
                                7,
                                "2026-03-01",
                                new WagesPaid(caseId(), employerId(), fact("2026-03-01"), yuan(120_000), 11),
                                null),
                        new TimelineEntry(
                                struck.eventId(),
                                struck.kind(),
                                struck.subjectId(),
                                struck.on(),
                                struck.countsFrom(),
                                struck.recordedAt(),
                                struck.cellId(),
                                struck.actor(),
                                null,
                                CASE + "#8",
                                CASE + "#9",
                                null,
                                struck.event(),
                                struck.metadata()),
                        entry(
                                4,
                                "2026-02-10",
                                new RectificationOrderIssued(
                                        caseId(),
                                        employerId(),
                                        fact("2026-02-10"),
                                        Term.until(LocalDate.of(2026, 2, 24)),
                                        "限期改正指令书"),
                                null),
                        entry(
                                3,
                                "2026-01",
                                new WageArrearsReported(
                                        caseId(),
                                        employerId(),
                                        fact("2026-01"),
                                        new WageArrears(28, yuan(333_452), yuan(320_000), "2025年9月至12月"),
                                        null),
                                "import-1 row 7"),
                        entry(
                                2,
                                "2026-01-12",
                                new CaseFiled(caseId(), employerId(), fact("2026-01-12"), new AccountId("a-1")),
                                null),
                        entry(
                                0,
                                "2026-01-05",
                                new IntakeRegistered(
                                        caseId(),
                                        employerId(),
                                        fact("2026-01-05"),
                                        CaseSource.COMPLAINT,
                                        Violation.WAGE_ARREARS,
                                        null),
                                null))
                .stream()
                .map(entry -> FactLine.of(entry, details))
                .toList();
    }

    private static TimelineEntry entry(int sequence, String on, DomainEvent event, @Nullable String provenance) {
        return new TimelineEntry(
                CASE + "#" + sequence,
                event.getClass().getSimpleName(),
                CASE,
                on,
                LocalDate.of(2026, 1, 31),
                RECORDED,
                CELL,
                "a-1",
                provenance,
                null,
                null,
                null,
                event,
                Map.of("actor", "a-1", "correlationId", "c-77"));
    }

    private static Fact fact(String on) {
        return Fact.recorded(new GridCellId(CELL), new BusinessDate(on), TODAY);
    }

    private static CaseId caseId() {
        return new CaseId(CASE);
    }

    private static EmployerId employerId() {
        return new EmployerId(EMPLOYER);
    }

    static IntegrityHistory history() {
        var conduct = new YearOfConduct(2025, true, 3, Set.of(CriticalItem.REFUSED_TO_COMPLY));
        return new IntegrityHistory(
                EMPLOYER,
                NAME,
                CELL,
                List.of(
                        new IntegrityHistory.GradeOfYear(
                                "r-2", "r-2#0", 2025, IntegrityGrade.C, "2026-01-20", conduct, "national-2024"),
                        new IntegrityHistory.GradeOfYear(
                                "r-1",
                                "r-1#0",
                                2024,
                                IntegrityGrade.B,
                                "2025-01-20",
                                new YearOfConduct(2024, true, 1, Set.of()),
                                "national-2024")),
                Map.of(),
                Set.of(),
                Set.of());
    }

    static BlacklistEntry listing(BlacklistEntry.Status status) {
        return new BlacklistEntry(
                "l-" + status,
                EMPLOYER,
                NAME,
                "91340111MA2ABCDE4X",
                CELL,
                status,
                CASE,
                "2026-02-25",
                BlacklistGround.AMOUNT_REACHES_CRIME_STANDARD,
                "拖欠农民工工资失信联合惩戒对象名单管理暂行办法 第五条",
                "a-1",
                "a-2",
                status == BlacklistEntry.Status.LISTED ? "2026-02-01" : null,
                status == BlacklistEntry.Status.LISTED ? LocalDate.of(2029, 2, 1) : null,
                null,
                null,
                false);
    }

    static List<AgendaEntry> agenda() {
        return List.of(
                new AgendaEntry(
                        "e1",
                        AgendaEntry.Kind.ORDER_FALLS_DUE,
                        CASE,
                        EMPLOYER,
                        NAME,
                        CELL,
                        LocalDate.of(2026, 2, 24),
                        null,
                        false),
                new AgendaEntry(
                        "e2",
                        AgendaEntry.Kind.LISTING_AWAITS_DECISION,
                        "l-1",
                        EMPLOYER,
                        NAME,
                        CELL,
                        LocalDate.of(2026, 3, 20),
                        null,
                        false),
                new AgendaEntry(
                        "e3", AgendaEntry.Kind.ORDER_FALLS_DUE, CASE, EMPLOYER, NAME, CELL, null, "7个工作日", false));
    }

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
                CASE + "#3",
                "WageArrearsReported",
                "2026-01",
                LocalDate.of(2026, 1, 31),
                1,
                null,
                CELL,
                EMPLOYER,
                CASE,
                List.of(new EventFacts.Measure(Indicator.ARREARS_AMOUNT, 32_000_000, "CNY")),
                Map.of());
    }

    static List<GridCellCard> cells() {
        return List.of(
                new GridCellCard("340111", "包河区", null, 1, null),
                new GridCellCard(CELL, "常青街道", "340111", 2, "a-1"),
                new GridCellCard(CELL + "/340111003001", "示例社区", CELL, 3, null));
    }

    static ImportRun run(ImportRun.Status status) {
        return new ImportRun(
                "i-" + status,
                "340111",
                "a1b2c3",
                "{}",
                status == ImportRun.Status.COMPLETED,
                "a-1",
                RECORDED,
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
                List.of(List.of(NAME, "合肥市", "33.3452", ""), List.of("示例餐饮店", "包河区", "1.2", "电话核实")),
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
        return new Parked("employerCard", EMPLOYER, EMPLOYER, CASE + "#3", "Never add USD to CNY", List.of(), RECORDED);
    }

    static List<ProcessorState> processors() {
        return List.of(
                new ProcessorState(
                        "dossiers",
                        ProcessorState.State.FAILING,
                        12,
                        3.25,
                        "MongoTimeoutException",
                        RECORDED,
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
                "next");
    }

    private static Found.Hit hit(
            String name, @Nullable String former, @Nullable String code, @Nullable String grade, boolean listed) {
        return new Found.Hit(
                SearchKind.EMPLOYER,
                EMPLOYER,
                EMPLOYER,
                NAME,
                name,
                former,
                code,
                CELL,
                "340111",
                listed ? List.of("BREACHED", "CLOSED") : List.of(),
                null,
                grade,
                grade == null ? null : 2025,
                listed,
                code == null,
                listed ? yuan(386_400) : null,
                listed ? "2026-01-15" : null,
                listed);
    }

    static List<Facet> facets() {
        return List.of(
                new Facet(
                        "grade",
                        List.of(
                                new Facet.Value("A", "A 级", 1, false, "?grade=A"),
                                new Facet.Value("C", "C 级", 1, true, "?"))),
                new Facet("stage", List.of(new Facet.Value("BREACHED", "逾期未改正", 1, false, "?stage=BREACHED"))));
    }

    static PublicRecord publicRecord() {
        return new PublicRecord(
                true,
                List.of(new PublicRecord.PublicEmployer(
                        NAME,
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

    static <D> Page<D> page(List<D> items) {
        return new Page<>(items, items.size(), "next");
    }
}
