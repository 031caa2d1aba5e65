package inspectorate.infra.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.papers.PaperNumbers;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.grids.GridCellCommand.DefineGridCell;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.PaperRegisterId;
import inspectorate.domain.papers.PaperKind;
import inspectorate.infra.Patience;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.blacklist.Blacklist;
import inspectorate.query.blacklist.BlacklistEntry.Status;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCases;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.grids.GridCells;
import inspectorate.query.projection.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DemoJurisdictionIT extends RunningInspectorate {

    private final EmployerCards employers;
    private final Cases cases;
    private final Blacklist blacklist;
    private final GridCells cells;
    private final DemoJurisdiction demo;
    private final Commands commands;
    private final PaperNumbers papers;

    @Autowired
    DemoJurisdictionIT(
            EmployerCards employers,
            Cases cases,
            Blacklist blacklist,
            GridCells cells,
            DemoJurisdiction demo,
            Commands commands,
            PaperNumbers papers) {
        this.papers = papers;
        this.demo = demo;
        this.commands = commands;
        this.employers = employers;
        this.cases = cases;
        this.blacklist = blacklist;
        this.cells = cells;
    }

    @BeforeEach
    void told() {
        Patience.until(() ->
                cells.find(DemoJurisdiction.lastPart(), DemoOfficers.BAOHE).isPresent());
    }

    @Test
    void every_demo_employer_is_marked_as_an_example() {
        assertThat(demo())
                .hasSizeGreaterThanOrEqualTo(45)
                .allSatisfy(card -> assertThat(card.name()).contains("（示例）"));
    }

    @Test
    void the_demo_issues_papers() {
        assertThat(papers.entries(PaperRegisterId.of("340111", PaperKind.RECTIFICATION_ORDER.mark(), 2026)))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void the_demo_covers_every_grade_and_the_unrated() {
        var grades = new HashMap<String, Integer>();
        demo().forEach(card -> grades.merge(String.valueOf(card.grade()), 1, Integer::sum));
        assertThat(grades).containsOnlyKeys("A", "B", "C", "null");
    }

    @Test
    void the_demo_covers_every_status_of_a_listing() {
        Map<Status, Long> statuses = new EnumMap<>(Status.class);
        for (var status : Status.values()) {
            statuses.put(
                    status,
                    blacklist
                            .find(Set.of(status), DemoOfficers.BAOHE, PageRequest.firstBy("employerName", 50))
                            .total());
        }
        assertThat(statuses.values()).allMatch(count -> count > 0);
    }

    @Test
    void the_demo_covers_every_outcome_of_a_case() {
        var board = board();
        assertThat(board)
                .extracting(CaseCard::stage)
                .extracting(Enum::name)
                .contains("REGISTERED", "REJECTED", "WITHDRAWN", "ACCEPTED", "FILED", "ORDERED", "BREACHED", "CLOSED");
        assertThat(board)
                .extracting(card -> String.valueOf(card.outcome()))
                .contains("RECTIFIED", "DECIDED", "NO_VIOLATION", "TRANSFERRED", "ENFORCED_BY_COURT", "UNKNOWN");
    }

    @Test
    void a_jurisdiction_that_an_import_has_defined_meanwhile_is_taken_as_it_is() {
        var cell = new GridCellId("340111/" + UUID.randomUUID());
        var day = LocalDate.of(2025, 3, 3);
        commands.send(
                Caller.system("importer"),
                new DefineGridCell(cell, Fact.recorded(cell, BusinessDate.of(day), day), "先行定义（示例）"));
        assertThatCode(() -> demo.defineUnlessDefined(new DemoBook.Cell(cell, "另行定义（示例）")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        demo.defineUnlessDefined(new DemoBook.Cell(new GridCellId("340111/" + UUID.randomUUID()), "")))
                .isInstanceOf(RuleViolated.class);
    }

    /** To its last page: other tests tell of hundreds of cases, earlier ones among them. */
    private List<CaseCard> board() {
        var board = new ArrayList<CaseCard>();
        var next = PageRequest.firstBy("sortOn", 200);
        while (next != null) {
            var page = cases.find(new FindCases(DemoOfficers.BAOHE, Set.of(), null, next));
            board.addAll(page.items());
            next = page.next() == null ? null : new PageRequest("sortOn", false, page.next(), 200);
        }
        return board;
    }

    private List<EmployerCard> demo() {
        var found = new ArrayList<EmployerCard>();
        employers.forEach(DemoOfficers.BAOHE, card -> {
            if (card.name().contains("示例") && card.cellId().startsWith("340111/")) {
                found.add(card);
            }
        });
        return found;
    }
}
