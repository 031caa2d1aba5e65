package inspectorate.api.console;

import inspectorate.domain.Money;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.blacklist.LostBasis;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.integrity.CriticalItem;
import inspectorate.domain.integrity.IntegrityGrade;
import inspectorate.domain.integrity.YearOfConduct;
import inspectorate.domain.law.Certainty;
import inspectorate.query.agenda.AgendaEntry;
import inspectorate.query.agenda.RunningClock;
import inspectorate.query.blacklist.BlacklistEntry;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.grids.GridCellCard;
import inspectorate.query.integrityhistory.IntegrityHistory;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An invented employer and what a page may have to show of it. */
final class Samples {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final String NAME = "合肥包河<示例>建筑劳务有限公司";
    static final String EMPLOYER = "5f0c9a52-8a2e-5d7b-9a53-0a4f6ff0b1c2";
    static final String CLUE = "1c5e6a0e-5b1a-5d0c-9a55-6a8c0b0c9d21";
    static final String CASE = "7d1fb2f4-2f64-5c4e-8e6c-7d3a1a7f9f11";
    static final String CELL = "340111/340111003";
    static final Sorting SORTING = new Sorting(List.of("employerName", "status"), "/list", "employerName", true);
    static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), "", AsOf.NOW);
    static final Instant RECORDED = Instant.parse("2026-03-09T02:15:30Z");

    private Samples() {}

    static Moment now(Show show) {
        return new Moment(AsOf.NOW, show, "/here");
    }

    static Moment past(Show show) {
        return new Moment(new AsOf(LocalDate.of(2026, 2, 1), RECORDED), show, "/here?stage=FILED");
    }

    static Frame frame() {
        return new Frame("a-1", "王示例", Set.of(Role.values()), "合肥市包河区", "?lang=en");
    }

    static String cellName(String path) {
        return path.equals(CELL) ? "常青街道" : "包河区";
    }

    static Money yuan(long yuan) {
        return new Money(yuan * 100, "CNY");
    }

    private static final EmployerCard.Listing LISTING =
            new EmployerCard.Listing("l-1", "2026-02-01", LocalDate.of(2029, 2, 1));

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
                LISTING,
                List.of(LISTING),
                true,
                Map.of());
    }

    static CaseCard caseCard(CaseStage stage) {
        var order =
                new CaseCard.Order("2026-02-10", LocalDate.of(2026, 2, 24), null, "限期改正指令书", "2026-02-25", false, null);
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
                Set.of("2025"),
                Map.of(),
                Set.of(2025),
                true);
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
                status == BlacklistEntry.Status.LISTED ? LostBasis.ORDER_REVOKED : null,
                status == BlacklistEntry.Status.LISTED ? "2026-03-02" : null,
                status == BlacklistEntry.Status.LISTED ? LocalDate.of(2026, 3, 16) : null,
                false);
    }

    private static AgendaEntry waiting(String id, AgendaEntry.Kind kind, String subject) {
        var due = LocalDate.of(2026, 3, 20);
        return new AgendaEntry(
                id, kind, subject, EMPLOYER, NAME, CELL, due, due.atTime(23, 59, 59), null, List.of(), null, false);
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
                        LocalDate.of(2026, 2, 24).atTime(23, 59, 59),
                        null,
                        List.of(new RunningClock(
                                RunningClock.ORDER,
                                null,
                                null,
                                LocalDate.of(2026, 2, 17),
                                LocalDate.of(2026, 2, 24),
                                LocalDate.of(2026, 2, 24).atTime(23, 59, 59),
                                false,
                                Certainty.STATUTE_TEXT,
                                true)),
                        LocalDate.of(2026, 2, 25),
                        false),
                waiting("e2", AgendaEntry.Kind.LISTING_AWAITS_DECISION, "l-1"),
                waiting("e4", AgendaEntry.Kind.CLUE_IS_AN_INCIDENT, CLUE),
                new AgendaEntry(
                        "e3",
                        AgendaEntry.Kind.ORDER_FALLS_DUE,
                        CASE,
                        EMPLOYER,
                        NAME,
                        CELL,
                        null,
                        null,
                        "7个工作日",
                        List.of(),
                        null,
                        false),
                new AgendaEntry(
                        "e4",
                        AgendaEntry.Kind.CLOCK_RUNS,
                        CASE,
                        EMPLOYER,
                        NAME,
                        CELL,
                        LocalDate.of(2026, 5, 29),
                        LocalDate.of(2026, 5, 29).atTime(23, 59, 59),
                        null,
                        List.of(new RunningClock(
                                "deadline.investigation",
                                null,
                                null,
                                LocalDate.of(2026, 3, 2),
                                LocalDate.of(2026, 5, 29),
                                LocalDate.of(2026, 5, 29).atTime(23, 59, 59),
                                false,
                                Certainty.FROM_MEMORY,
                                true)),
                        null,
                        false));
    }

    static List<GridCellCard> cells() {
        return List.of(
                new GridCellCard("340111", "包河区", null, 1, null),
                new GridCellCard(CELL, "常青街道", "340111", 2, "a-1"),
                new GridCellCard(CELL + "/340111003001", "示例社区", CELL, 3, null));
    }

    static <D> Page<D> page(List<D> items) {
        return new Page<>(items, items.size(), "next");
    }
}
