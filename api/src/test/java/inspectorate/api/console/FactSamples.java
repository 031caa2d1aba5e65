package inspectorate.api.console;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseEvent.CaseFiled;
import inspectorate.domain.cases.CaseEvent.IntakeRegistered;
import inspectorate.domain.cases.CaseEvent.OrderBreached;
import inspectorate.domain.cases.CaseEvent.RectificationOrderIssued;
import inspectorate.domain.cases.CaseEvent.WageArrearsReported;
import inspectorate.domain.cases.CaseEvent.WagesPaid;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.clues.ClueEvent.RectificationUrged;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.compliancetimeline.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A timeline as a page shows it. */
final class FactSamples {

    private FactSamples() {}

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
                                new WagesPaid(caseId(), employerId(), fact("2026-03-01"), Samples.yuan(120_000), 11),
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
                                Samples.CASE + "#8",
                                Samples.CASE + "#9",
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
                                        new WageArrears(
                                                28, Samples.yuan(333_452), Samples.yuan(320_000), "2025年9月至12月"),
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
                                null),
                        entry(
                                0,
                                "2026-01-04",
                                new RectificationUrged(
                                        new ClueId(Samples.CLUE), employerId(), fact("2026-01-04"), "三日内付清"),
                                null))
                .stream()
                .map(entry -> FactLine.of(entry, details))
                .toList();
    }

    private static TimelineEntry entry(int sequence, String on, DomainEvent event, @Nullable String provenance) {
        return new TimelineEntry(
                event.stream() + "#" + sequence,
                event.getClass().getSimpleName(),
                event.stream(),
                on,
                LocalDate.of(2026, 1, 31),
                Samples.RECORDED,
                Samples.CELL,
                "a-1",
                provenance,
                null,
                null,
                null,
                event,
                Map.of("actor", "a-1", "correlationId", "c-77"));
    }

    private static Fact fact(String on) {
        return Fact.recorded(new GridCellId(Samples.CELL), new BusinessDate(on), Samples.TODAY);
    }

    private static CaseId caseId() {
        return new CaseId(Samples.CASE);
    }

    private static EmployerId employerId() {
        return new EmployerId(Samples.EMPLOYER);
    }
}
