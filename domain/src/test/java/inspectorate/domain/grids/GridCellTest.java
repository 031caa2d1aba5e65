package inspectorate.domain.grids;

import static inspectorate.domain.FactRule.*;
import static inspectorate.domain.Facts.CELL;
import static inspectorate.domain.Facts.on;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.grids.GridCellRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.grids.GridCellCommand.*;
import inspectorate.domain.grids.GridCellEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.requirement.Requirement;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GridCellTest {

    private static final AccountId INSPECTOR = new AccountId("inspector-3");
    private static final Fact MONDAY = on("2026-03-02");
    private static final Fact FRIDAY = on("2026-03-06");
    private static final GridCellDefined DEFINED = new GridCellDefined(CELL, MONDAY, "骆岗街道");
    private static final InspectorPosted POSTED = new InspectorPosted(CELL, FRIDAY, INSPECTOR);

    private final AggregateTestFixture<GridCell> fixture = new AggregateTestFixture<>(GridCell.class);

    @Test
    void a_cell_is_defined() {
        fixture.givenNoPriorActivity()
                .when(new DefineGridCell(CELL, MONDAY, "骆岗街道 "))
                .expectEvents(DEFINED);
    }

    @Test
    void a_cell_of_any_depth_is_defined() {
        var lane = new GridCellId("340111/340111003/340111003001/lane-7/yard-2");
        fixture.givenNoPriorActivity()
                .when(new DefineGridCell(lane, MONDAY.in(lane), "示例里弄"))
                .expectEvents(new GridCellDefined(lane, MONDAY.in(lane), "示例里弄"));
    }

    @Test
    void a_cell_is_defined_once() {
        fixture.given(DEFINED)
                .when(new DefineGridCell(CELL, FRIDAY, "骆岗"))
                .expectException(refusedBy(CELL_IS_DEFINED_ONCE));
    }

    @Test
    void a_cell_has_a_name() {
        fixture.givenNoPriorActivity()
                .when(new DefineGridCell(CELL, MONDAY, " "))
                .expectException(refusedBy(CELL_HAS_A_NAME));
    }

    @Test
    @Requirement("D4-37")
    void an_inspector_is_posted_to_a_cell_and_another_after() {
        fixture.given(DEFINED).when(new PostInspector(CELL, FRIDAY, INSPECTOR)).expectEvents(POSTED);
        var successor = new AccountId("inspector-4");
        fixture.given(DEFINED, POSTED)
                .when(new PostInspector(CELL, FRIDAY, successor))
                .expectEvents(new InspectorPosted(CELL, FRIDAY, successor));
    }

    @Test
    void nobody_is_posted_to_a_cell_that_is_not_defined() {
        fixture.givenNoPriorActivity()
                .when(new PostInspector(CELL, FRIDAY, INSPECTOR))
                .expectException(refusedBy(CELL_IS_DEFINED));
    }

    @Test
    void a_posting_is_retracted() {
        fixture.given(DEFINED, POSTED)
                .when(new RetractGridCellFact(CELL, FRIDAY, 1, "never took up"))
                .expectEvents(new GridCellFactRetracted(CELL, FRIDAY, 1, POSTED, "never took up"));
    }

    @Test
    void a_definition_with_an_inspector_posted_is_not_retracted() {
        fixture.given(DEFINED, POSTED)
                .when(new RetractGridCellFact(CELL, FRIDAY, 0, "merged"))
                .expectException(refusedBy(LATER_FACT_DEPENDS_ON_IT));
    }

    @Test
    void a_name_is_corrected() {
        fixture.given(DEFINED, POSTED)
                .when(new CorrectGridCellFact(
                        CELL, FRIDAY, 0, "typo", new DefineGridCell(CELL, MONDAY.replacing(0), "骆岗镇")))
                .expectEvents(
                        new GridCellFactRetracted(CELL, FRIDAY, 0, DEFINED, "typo"),
                        new GridCellDefined(CELL, MONDAY.replacing(0), "骆岗镇"));
    }

    @Test
    void a_correction_is_no_retraction() {
        fixture.given(DEFINED)
                .when(new CorrectGridCellFact(CELL, FRIDAY, 0, "x", new RetractGridCellFact(CELL, FRIDAY, 0, "x")))
                .expectException(refusedBy(CORRECTION_KEEPS_KIND));
    }
}
