package inspectorate.domain.clues;

import static inspectorate.domain.FactRule.LATER_FACT_DEPENDS_ON_IT;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.clues.ClueRule.*;
import static inspectorate.domain.clues.ClueStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Fact;
import inspectorate.domain.clues.ClueCommand.*;
import inspectorate.domain.clues.ClueEvent.*;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.requirement.Requirement;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClueTest {

    private static final EscalateClue STRAIGHT_UP = new EscalateClue(CLUE, FRIDAY, BRIGADE, "三十人聚集");

    private static final Fact FRIDAY_ABOVE = at(SQUAD, "2026-03-06");

    private final AggregateTestFixture<Clue> fixture = new AggregateTestFixture<>(Clue.class);

    @Test
    @Requirement({"D2-36", "D2-37", "D7-32"})
    void what_a_village_is_told_is_a_clue() {
        fixture.givenNoPriorActivity()
                .when(new ReportClue(CLUE, EMPLOYER, MONDAY, TOLD, REPORTER, null, null))
                .expectEvents(REPORTED);
    }

    @Test
    @Requirement("D8-06")
    void an_employer_nobody_knows_is_described_and_identified_later() {
        var described = new ClueReported(CLUE, null, MONDAY, SOMEWHERE, null, null, null);
        fixture.givenNoPriorActivity()
                .when(new ReportClue(CLUE, null, MONDAY, SOMEWHERE, null, null, null))
                .expectEvents(described);
        fixture.given(described)
                .when(new IdentifyClueEmployer(CLUE, FRIDAY, EMPLOYER, "示例公司"))
                .expectEvents(new ClueEmployerIdentified(CLUE, null, FRIDAY, EMPLOYER, "示例公司"));
        fixture.given(described)
                .when(new LinkToCase(CLUE, FRIDAY))
                .expectException(refusedBy(CASE_NEEDS_EMPLOYER_OF_CLUE));
        fixture.givenNoPriorActivity()
                .when(new ReportClue(CLUE, null, MONDAY, TOLD, null, null, null))
                .expectException(refusedBy(CLUE_TELLS_ITS_EMPLOYER));
    }

    @Test
    void an_employer_is_identified_once() {
        fixture.given(REPORTED)
                .when(new IdentifyClueEmployer(CLUE, FRIDAY, EMPLOYER, "示例公司"))
                .expectException(refusedBy(EMPLOYER_OF_CLUE_IS_UNKNOWN));
    }

    @Test
    @Requirement("R-INT-10")
    void what_the_platform_sends_twice_is_one_clue() {
        assertThat(ClueId.ofPlatform("340111", "P-1")).isEqualTo(ClueId.ofPlatform("340111", "P-1"));
        assertThat(ClueId.ofPlatform("340111", "P-1")).isNotEqualTo(ClueId.ofPlatform("340111", "P-2"));
        var unnumbered = new ClueTelling(ClueChannel.PLATFORM, ClueMatter.OTHER, null, null, false, false, " ");
        fixture.givenNoPriorActivity()
                .when(new ReportClue(CLUE, EMPLOYER, MONDAY, unnumbered, null, null, null))
                .expectException(refusedBy(PLATFORM_CLUE_HAS_A_NUMBER));
    }

    @Test
    void a_clue_goes_up_one_level_at_a_time_along_its_own_branch() {
        fixture.given(REPORTED).when(new EscalateClue(CLUE, FRIDAY, SQUAD, "")).expectEvents(escalated(VILLAGE, SQUAD));
        fixture.given(REPORTED, escalated(VILLAGE, SQUAD))
                .when(new EscalateClue(CLUE, FRIDAY_ABOVE, BRIGADE, ""))
                .expectEvents(new ClueEscalated(CLUE, EMPLOYER, FRIDAY_ABOVE, SQUAD, BRIGADE, ""));
        fixture.given(REPORTED, escalated(VILLAGE, SQUAD))
                .when(new EscalateClue(CLUE, FRIDAY, BRIGADE, ""))
                .expectException(refusedBy(CLUE_IS_AT_ANOTHER_LEVEL));
        fixture.given(REPORTED)
                .when(new EscalateClue(CLUE, FRIDAY, new GridCellId("340111/340111004"), ""))
                .expectException(refusedBy(CLUE_GOES_UP_ITS_OWN_BRANCH));
        fixture.given(REPORTED, escalated(VILLAGE, SQUAD), escalated(SQUAD, BRIGADE))
                .when(new EscalateClue(CLUE, at(BRIGADE, "2026-03-06"), BRIGADE, ""))
                .expectException(refusedBy(CLUE_IS_AT_THE_HIGHEST_LEVEL));
    }

    @Test
    @Requirement({"D2-24", "D2-39"})
    void a_level_is_skipped_only_with_signs_of_a_mass_incident_and_a_reason() {
        fixture.given(REPORTED).when(STRAIGHT_UP).expectException(refusedBy(SKIPPING_NEEDS_INCIDENT_SIGN));
        fixture.given(REPORTED, SIGN)
                .when(new EscalateClue(CLUE, FRIDAY, BRIGADE, " "))
                .expectException(refusedBy(SKIPPING_NEEDS_INCIDENT_SIGN));
        fixture.given(REPORTED, SIGN)
                .when(STRAIGHT_UP)
                .expectEvents(new ClueEscalated(CLUE, EMPLOYER, FRIDAY, VILLAGE, BRIGADE, "三十人聚集"));
    }

    @Test
    void a_refusal_at_the_highest_level_can_become_a_case_at_once() {
        var there = List.of(
                REPORTED,
                escalated(VILLAGE, SQUAD),
                escalated(SQUAD, BRIGADE),
                new RectificationUrged(CLUE, EMPLOYER, FRIDAY, "结清"),
                REFUSED);
        fixture.given(there)
                .when(new LinkToCase(CLUE, at(BRIGADE, "2026-03-06")))
                .expectEvents(new ClueBecameCase(
                        CLUE,
                        EMPLOYER,
                        at(BRIGADE, "2026-03-06"),
                        CASE,
                        EMPLOYER,
                        ClueMatter.WAGE_ARREARS,
                        REPORTER,
                        ClueChannel.HOTLINE));
    }

    @Test
    void an_employer_that_proves_to_be_another_one_has_a_case_of_its_own() {
        var other = new EmployerId("employer-92");
        var described = new ClueReported(CLUE, null, MONDAY, SOMEWHERE, null, null, null);
        var wrong = new ClueEmployerIdentified(CLUE, null, FRIDAY, EMPLOYER, "示例公司");
        var first = becameCase(EMPLOYER, CASE);
        var undone = new ClueFactRetracted(CLUE, null, FRIDAY, 2, first, "误认");
        fixture.given(described, wrong, first, undone)
                .when(new LinkToCase(CLUE, FRIDAY))
                .expectEvents(first);
        fixture.given(
                        described,
                        wrong,
                        first,
                        undone,
                        new ClueFactRetracted(CLUE, null, FRIDAY, 1, wrong, "误认"),
                        new ClueEmployerIdentified(CLUE, null, FRIDAY, other, "另一公司"))
                .when(new LinkToCase(CLUE, FRIDAY))
                .expectEvents(becameCase(other, CaseId.from(CLUE, other)));
        fixture.given(described, wrong, first)
                .when(new RetractClueFact(CLUE, FRIDAY, 1, "误认"))
                .expectException(refusedBy(LATER_FACT_DEPENDS_ON_IT));
    }

    private static ClueBecameCase becameCase(EmployerId employer, CaseId caseId) {
        return new ClueBecameCase(
                CLUE, null, FRIDAY, caseId, employer, ClueMatter.WAGE_ARREARS, null, ClueChannel.VISIT);
    }

    @Test
    @Requirement("D2-23")
    void mediation_names_the_parties_and_decides_nothing_where_it_fails() {
        fixture.given(REPORTED)
                .when(new RecordMediation(CLUE, FRIDAY, false, "双方"))
                .expectEvents(new MediationRecorded(CLUE, EMPLOYER, FRIDAY, false, "双方"));
        fixture.given(REPORTED)
                .when(new RecordMediation(CLUE, FRIDAY, true, " "))
                .expectException(refusedBy(CLUE_SAYS_WHAT_WAS_DONE));
    }

    @Test
    @Requirement({"R-INT-6", "R-INT-9"})
    void the_result_is_told_to_where_the_clue_came_from() {
        fixture.given(REPORTED, DISMISSED)
                .when(new TellResult(CLUE, FRIDAY, "经查无此事"))
                .expectEvents(new ClueResultTold(CLUE, EMPLOYER, FRIDAY, ClueChannel.HOTLINE, "经查无此事"));
    }

    @Test
    void nothing_happens_to_a_clue_before_it_is_reported() {
        fixture.given(REPORTED)
                .when(new DismissClue(CLUE, at(VILLAGE, "2026-03-01"), "无此事"))
                .expectException(refusedBy(CLUE_FACTS_FOLLOW_THE_REPORT));
    }

    @Test
    void a_fact_of_a_clue_is_retracted_or_corrected_unless_a_later_one_depends_on_it() {
        fixture.given(REPORTED, URGED)
                .when(new RetractClueFact(CLUE, FRIDAY, 1, "误录"))
                .expectEvents(new ClueFactRetracted(CLUE, EMPLOYER, FRIDAY, 1, URGED, "误录"));
        fixture.given(REPORTED, URGED, REFUSED)
                .when(new RetractClueFact(CLUE, FRIDAY, 1, "误录"))
                .expectException(refusedBy(LATER_FACT_DEPENDS_ON_IT));
        var replacing = FRIDAY.replacing(1);
        fixture.given(REPORTED, URGED)
                .when(new CorrectClueFact(CLUE, FRIDAY, 1, "误录", new UrgeRectification(CLUE, replacing, "七日内结清")))
                .expectEvents(
                        new ClueFactRetracted(CLUE, EMPLOYER, FRIDAY, 1, URGED, "误录"),
                        new RectificationUrged(CLUE, EMPLOYER, replacing, "七日内结清"));
    }
}
