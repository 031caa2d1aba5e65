package inspectorate.domain.clues;

import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.clues.ClueRule.*;
import static inspectorate.domain.clues.ClueStage.*;
import static inspectorate.domain.clues.ClueStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.clues.ClueCommand.*;
import inspectorate.requirement.Requirement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole table of rules §21.1: each command in each stage, and where it leads or which rule refuses it. */
@Requirement("D2-39")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClueTableTest {

    /** @param leadsTo by the stage from which it is allowed */
    private record Row(ClueCommand command, Map<ClueStage, ClueStage> leadsTo, ClueRule otherwise) {}

    private static final List<Row> TABLE = List.of(
            new Row(
                    new ReportClue(CLUE, EMPLOYER, MONDAY, TOLD, REPORTER, null, null),
                    Map.of(UNREPORTED, OPEN),
                    CLUE_IS_REPORTED_ONCE),
            new Row(new RecordEducation(CLUE, FRIDAY, "条例"), Map.of(OPEN, ClueStage.URGED), URGING_NEEDS_OPEN_CLUE),
            new Row(new UrgeRectification(CLUE, FRIDAY, "结清"), Map.of(OPEN, ClueStage.URGED), URGING_NEEDS_OPEN_CLUE),
            new Row(
                    new RecordMediation(CLUE, FRIDAY, true, "双方"),
                    Map.of(OPEN, SETTLED, ClueStage.URGED, SETTLED),
                    MEDIATION_NEEDS_UNSETTLED_CLUE),
            new Row(
                    new RecordMediation(CLUE, FRIDAY, false, "双方"),
                    Map.of(OPEN, OPEN, ClueStage.URGED, ClueStage.URGED),
                    MEDIATION_NEEDS_UNSETTLED_CLUE),
            new Row(
                    new RecordVoluntaryRectification(CLUE, FRIDAY, "工资表"),
                    Map.of(ClueStage.URGED, SETTLED),
                    RESULT_NEEDS_URGING),
            new Row(
                    new RecordRefusal(CLUE, FRIDAY, "不结清"),
                    Map.of(ClueStage.URGED, ClueStage.REFUSED),
                    RESULT_NEEDS_URGING),
            new Row(
                    new EscalateClue(CLUE, FRIDAY, SQUAD, ""),
                    Map.of(OPEN, OPEN, ClueStage.REFUSED, OPEN),
                    ESCALATION_NEEDS_OPEN_OR_REFUSED_CLUE),
            new Row(new LinkToCase(CLUE, FRIDAY), Map.of(OPEN, CLOSED), CASE_NEEDS_OPEN_CLUE),
            new Row(new DismissClue(CLUE, FRIDAY, "无此事"), Map.of(OPEN, CLOSED), DISMISSAL_NEEDS_OPEN_CLUE),
            new Row(
                    new ReportIncidentSign(CLUE, FRIDAY, "聚集"),
                    Map.of(
                            OPEN,
                            OPEN,
                            ClueStage.URGED,
                            ClueStage.URGED,
                            SETTLED,
                            SETTLED,
                            ClueStage.REFUSED,
                            ClueStage.REFUSED),
                    CLUE_IS_STILL_OPEN),
            new Row(
                    new TellResult(CLUE, FRIDAY, "已结清"),
                    Map.of(SETTLED, SETTLED, CLOSED, CLOSED),
                    RESULT_IS_TOLD_WHEN_THERE_IS_ONE));

    static Stream<Arguments> cells() {
        return TABLE.stream()
                .flatMap(row -> Stream.of(ClueStage.values()).map(stage -> Arguments.of(stage, row.command(), row)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cells")
    void a_step_leads_where_the_table_says_or_is_refused_by_its_rule(ClueStage from, ClueCommand command, Row row) {
        var fixture = new AggregateTestFixture<>(Clue.class);
        var to = row.leadsTo().get(from);
        var tried = fixture.given(leadingTo(from)).when(command);
        if (to == null) {
            tried.expectException(refusedBy(from == UNREPORTED ? CLUE_IS_REPORTED : row.otherwise()));
        } else {
            tried.expectSuccessfulHandlerExecution().expectEventsMatching(new LeadsTo(from, to));
        }
    }

    @Test
    void the_table_names_every_step_but_those_that_concern_facts_and_employer() {
        assertThat(TABLE.stream().<Class<?>>map(row -> row.command().getClass()).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(ClueCommand.class.getPermittedSubclasses())
                        .filter(type -> type != RetractClueFact.class
                                && type != CorrectClueFact.class
                                && type != IdentifyClueEmployer.class)
                        .toList());
    }
}
