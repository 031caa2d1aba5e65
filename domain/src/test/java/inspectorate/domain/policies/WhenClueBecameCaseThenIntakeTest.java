package inspectorate.domain.policies;

import static inspectorate.domain.Facts.on;
import static inspectorate.domain.policies.WhenClueBecameCaseThenIntake.react;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseCommand.RegisterIntake;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Requester;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.clues.ClueChannel;
import inspectorate.domain.clues.ClueEvent.ClueBecameCase;
import inspectorate.domain.clues.ClueEvent.ClueDismissed;
import inspectorate.domain.clues.ClueMatter;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.PersonId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhenClueBecameCaseThenIntakeTest {

    private static final ClueId CLUE = new ClueId("clue-7");
    private static final CaseId CASE = CaseId.from(CLUE);
    private static final EmployerId EMPLOYER = new EmployerId("employer-91");
    private static final PersonId REPORTER = new PersonId("person-5");
    private static final Fact MONDAY = on("2026-03-02");

    @ParameterizedTest
    @EnumSource(ClueMatter.class)
    void a_clue_that_becomes_a_case_is_taken_in_with_what_it_tells(ClueMatter matter) {
        assertThat(react(new ClueBecameCase(CLUE, null, MONDAY.replacing(3), CASE, EMPLOYER, matter, REPORTER, null)))
                .contains(new RegisterIntake(
                        CASE, EMPLOYER, MONDAY, CaseSource.CLUE, Violation.valueOf(matter.name()), REPORTER));
    }

    @ParameterizedTest
    @EnumSource(
            value = ClueChannel.class,
            names = {"UNION", "PLATFORM"})
    void the_union_or_platform_that_sent_it_is_told_the_result(ClueChannel channel) {
        var became = new ClueBecameCase(CLUE, null, MONDAY, CASE, EMPLOYER, ClueMatter.WAGE_ARREARS, REPORTER, channel);
        assertThat(react(became))
                .contains(new RegisterIntake(
                        CASE,
                        EMPLOYER,
                        MONDAY,
                        CaseSource.CLUE,
                        Violation.WAGE_ARREARS,
                        REPORTER,
                        Requester.valueOf(channel.name())));
    }

    @Test
    void a_clue_is_about_what_a_case_can_be_about() {
        assertThat(Stream.of(ClueMatter.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Stream.of(Violation.values()).map(Enum::name).toList());
    }

    @Test
    void nothing_else_makes_a_case() {
        assertThat(react(new ClueDismissed(CLUE, EMPLOYER, MONDAY, "无此事"))).isEmpty();
    }
}
