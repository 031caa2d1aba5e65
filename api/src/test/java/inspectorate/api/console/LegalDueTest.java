package inspectorate.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.law.Certainty;
import inspectorate.query.agenda.RunningClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegalDueTest {

    private static final Show SHOW = new Show(Pages.WORDS, Locale.ENGLISH, Pages.CLOCK, Samples::cellName);
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 11, 12, 0);

    @Test
    void nobody_is_late_with_a_time_that_the_law_gives_the_party() {
        var over = due("deadline.reconsideration", LocalDateTime.of(2026, 3, 10, 23, 59, 59), true);
        assertThat(over.state()).isEmpty();
        assertThat(over.left()).isEqualTo("Ended");
        var running = due("deadline.litigation", LocalDateTime.of(2026, 3, 13, 23, 59, 59), true);
        assertThat(running.state()).isEmpty();
        assertThat(running.left()).startsWith("For the party:");
    }

    @Test
    void what_is_ours_is_overdue_after_its_day() {
        var over = due("deadline.decision", LocalDateTime.of(2026, 3, 10, 23, 59, 59), false);
        assertThat(over.state()).isEqualTo("bad");
        assertThat(over.due()).isEqualTo("2026-03-10");
        assertThat(due("deadline.decision", LocalDateTime.of(2026, 3, 11, 23, 59, 59), false)
                        .state())
                .isEqualTo("warn");
    }

    @Test
    void what_runs_by_the_hour_is_shown_to_the_minute() {
        var near = due("deadline.transfer-hand-over", LocalDateTime.of(2026, 3, 11, 15, 30), false);
        assertThat(near.due()).isEqualTo("2026-03-11 15:30");
        assertThat(near.left()).isEqualTo("3 h 30 min left");
        assertThat(near.state()).isEqualTo("warn");
        assertThat(due("deadline.transfer-hand-over", LocalDateTime.of(2026, 3, 11, 11, 30), false)
                        .state())
                .isEqualTo("bad");
    }

    private static LegalDue due(String key, LocalDateTime at, boolean ofTheParty) {
        var clock = new RunningClock(
                key,
                null,
                null,
                LocalDate.of(2026, 3, 2),
                at.toLocalDate(),
                at,
                ofTheParty,
                Certainty.STATUTE_TEXT,
                false);
        return LegalDue.of(clock, "340111", NOON, SHOW);
    }
}
