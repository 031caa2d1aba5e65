package inspectorate.api.law;

import static inspectorate.domain.law.LawRule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import inspectorate.api.problems.RuleProblem;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.LawRule;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that cannot be answered is refused by the name of what is wrong with it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedQuestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        R-PEN-25 | workers=twelve | INPUT_IS_READABLE | workers
        R-PEN-25 | workers=-3 | INPUT_IS_READABLE | workers
        R-PEN-25 | workers=1.5 | INPUT_IS_READABLE | workers
        R-PEN-25 | workers=1e999999999 | INPUT_IS_READABLE | workers
        R-PEN-25 | workerz=12 | INPUT_IS_ASKED_FOR | workerz
        R-PEN-25 | hours=3 | INPUT_IS_GIVEN | workers
        R-PEN-W1 | orderExpired=Y; persons=2000000000 | INPUT_IS_READABLE | persons
        R-INV-6 | from=2025-03-10; extendedBy=3 | INPUT_IS_GIVEN | extendedOn
        R-DEC-7 | party=ENTITY | INPUT_IS_GIVEN | fine
        R-EXE-3 | fine=10000; daysLate=1.5 | INPUT_IS_READABLE | daysLate
        R-LIM-1 | actEnd=2023-02-29; reportedAt=2025-04-02 | INPUT_IS_READABLE | actEnd
        R-LIM-1 | actEnd=2023-02-28nonsense; reportedAt=2025-04-02 | INPUT_IS_READABLE | actEnd
        R-LIM-1 | actEnd=+999999999-12-31; reportedAt=2025-04-02 | INPUT_IS_READABLE | actEnd
        R-LIM-1 | actStart=2024-01-01; actEnd=2023-01-01; reportedAt=2024-04-02 | INPUT_IS_READABLE | actEnd
        R-JUR-10 | level=HAMLET | INPUT_IS_READABLE | level
        R-TRF | workers=12 | INPUT_IS_READABLE | workers
        """)
    void an_answer_that_is_missing_misspelt_or_unreadable_is_named_as_a_field(
            String rule, String inputs, LawRule refusal, String field) {
        var refused = refused(() -> Asked.of(rule, "CN", inputs));
        assertThat(refused.rule()).isEqualTo(refusal);
        assertThat(RuleProblem.of(refused).getProperties()).containsEntry("field", field);
    }

    @Test
    void a_list_where_one_answer_is_asked_for_is_refused() {
        var lists = Map.of("workers", List.of(Map.of("amount", "1")));
        assertThat(refused(() -> Asked.of("R-PEN-25", "CN", "", lists)).rule()).isEqualTo(INPUT_IS_READABLE);
    }

    @ParameterizedTest
    @Requirement({"R-CAL-8", "R-DEC-4", "R-INV-8", "R-INV-9"})
    @CsvSource({
        "2025-08-01, CN, R-INV-8, from=2025-03-10", "2025-08-01, ZJ, R-INV-2, from=2025-09-27",
        "2021-07-14, CN, R-INV-9, from=2021-07-14", "2004-11-30, CN, R-PEN-23, workers=1",
        "2013-06-30, CN, R-PEN-L1, workers=7", "2020-04-30, CN, R-PEN-W5, orderExpired=Y",
        "2019-12-31, ZJ, R-INT-3, representatives=3", "2025-08-01, CN, R-JUR-4, requestsUpward=Y",
        "2025-08-01, CN, R-PEN-O1, serious=N", "2025-08-01, US-WI, R-INV-6, from=2025-03-10",
        "2025-08-01, US-WI, R-DEC-1, violation=N"
    })
    void a_value_that_another_place_or_day_has_is_no_value_here(
            String day, String profile, String rule, String inputs) {
        var refused = refused(() -> Asked.on(day, rule, profile, inputs));
        assertThat(refused.rule()).isEqualTo(JURISDICTION_HAS_NO_VALUE);
        assertThat(RuleProblem.of(refused).getStatus()).isEqualTo(422);
    }

    @Test
    void a_profile_and_a_rule_nobody_knows_are_not_found_and_a_family_names_its_members() {
        var profile = RuleProblem.of(refused(() -> Asked.of("R-INT-1", "Atlantis", "")));
        assertThat(profile.getStatus()).isEqualTo(404);
        assertThat(profile.getProperties())
                .containsEntry("rule", "PROFILE_EXISTS")
                .containsEntry("field", "profile");
        assertThat(refused(() -> Asked.of("R-NOPE", "CN", "")).rule()).isEqualTo(LEGAL_RULE_EXISTS);
        assertThat(refused(() -> Asked.of("R-EXE", "CN", "")).detail()).contains("R-EXE-3", "R-EXE-7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R-INV-6 yesterday",
                "R-INV-6 2025-02-30",
                "R-INV-6 2025-03-10 nonsense",
                "R-INV-6 2025-03-10 2025-03-17..2025-03-24:LUNCH"
            })
    void a_day_or_pause_that_cannot_be_read_is_named(String question) {
        var words = question.split(" ");
        var pauses = words.length > 2 ? List.of(words[2]) : List.<String>of();
        var refused = refused(() -> LawDesks.deadlines().explain(words[0], "CN", words[1], pauses, null, null));
        assertThat(refused.rule()).isEqualTo(INPUT_IS_READABLE);
        assertThat(RuleProblem.of(refused).getProperties()).containsEntry("field", pauses.isEmpty() ? "from" : "pause");
    }

    @Test
    @Requirement("R-INV-6")
    void an_extension_is_approved_while_the_period_runs_and_says_when() {
        var desk = LawDesks.deadlines();
        var before = LocalDate.parse("2025-03-09");
        assertThat(refused(() -> desk.explain("R-INV-6", "CN", "2025-03-10", List.of(), before, null))
                        .rule())
                .isEqualTo(EXTENSION_FOLLOWS_THE_START);
        assertThat(refused(() -> desk.explain("R-INV-6", "CN", "2025-03-10", List.of(), null, 10))
                        .rule())
                .isEqualTo(INPUT_IS_GIVEN);
        assertThat(refused(() -> desk.explain(
                                "deadline.transfer-hand-over",
                                "CN",
                                "2025-03-10T18:00",
                                List.of(),
                                before.plusDays(1),
                                null))
                        .rule())
                .isEqualTo(PERIOD_CAN_BE_EXTENDED);
        assertThat(refused(() -> desk.explain("R-DEC-1", "CN", "2025-03-10", List.of(), null, null))
                        .rule())
                .isEqualTo(RULE_HAS_A_PERIOD);
    }

    private static RuleViolated refused(ThrowingCallable question) {
        return catchThrowableOfType(RuleViolated.class, question);
    }
}
