package inspectorate.domain;

import static inspectorate.domain.Facts.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryTest {

    private record Said(String text, Fact fact) implements DomainEvent {

        @Override
        public String stream() {
            return "talk";
        }

        @Override
        public String dossier() {
            return "talk";
        }
    }

    private record Unsaid(Fact fact, int retractedSequence, DomainEvent retracted, String reason)
            implements DomainEvent, FactRetracted {

        @Override
        public String stream() {
            return "talk";
        }

        @Override
        public String dossier() {
            return "talk";
        }
    }

    private static final Fact MONDAY = on("2026-03-02");
    private static final Said ONE = new Said("one", MONDAY);
    private static final Said TWO = new Said("two", MONDAY);
    private static final Said THREE = new Said("three", MONDAY);

    @Test
    void what_was_said_holds_in_its_order() {
        assertThat(texts(history(ONE, TWO, THREE).held())).containsExactly("one 0", "two 1", "three 2");
    }

    @Test
    void what_was_retracted_does_not_hold_but_keeps_its_number() {
        var history = history(ONE, TWO, THREE, unsaid(1, TWO));
        assertThat(texts(history.held())).containsExactly("one 0", "three 2");
        assertThat(history.size()).isEqualTo(4);
    }

    @Test
    void a_correction_holds_in_the_place_of_what_it_corrects() {
        var history = history(ONE, TWO, THREE, unsaid(1, TWO), new Said("zwei", MONDAY.replacing(1)));
        assertThat(texts(history.held())).containsExactly("one 0", "zwei 4", "three 2");
    }

    @Test
    void a_correction_of_a_correction_keeps_the_first_place() {
        var zwei = new Said("zwei", MONDAY.replacing(0));
        var history =
                history(ONE, TWO, unsaid(0, ONE), zwei, unsaid(3, zwei), new Said("deux", MONDAY.replacing(3)), THREE);
        assertThat(texts(history.held())).containsExactly("deux 5", "two 1", "three 6");
    }

    @Test
    void a_correction_can_be_retracted() {
        var zwei = new Said("zwei", MONDAY.replacing(0));
        assertThat(texts(
                        history(ONE, TWO, unsaid(0, ONE), zwei, unsaid(3, zwei)).held()))
                .containsExactly("two 1");
    }

    @Test
    void before_and_after_go_by_place() {
        var history = history(ONE, TWO, THREE, unsaid(1, TWO), new Said("zwei", MONDAY.replacing(1)));
        assertThat(history.before(4)).containsExactly(ONE);
        assertThat(texts(history.after(4))).containsExactly("three 2");
        assertThat(history.requireHeld(4)).isEqualTo(new Said("zwei", MONDAY.replacing(1)));
    }

    @Test
    void what_does_not_hold_cannot_be_asked_for() {
        var history = history(ONE, TWO, unsaid(1, TWO));
        for (int sequence : new int[] {-1, 1, 2, 3}) {
            assertThatThrownBy(() -> history.requireHeld(sequence)).hasMessage(FactRule.FACT_EXISTS.text());
        }
    }

    @Test
    void what_was_ever_recorded_is_told_though_it_does_not_hold() {
        var history = history(ONE, TWO, unsaid(1, TWO), THREE);
        assertThat(history.everRecorded(Said.class)).containsExactly(TWO, ONE, THREE);
    }

    private static Unsaid unsaid(int sequence, Said said) {
        return new Unsaid(MONDAY, sequence, said, "misheard");
    }

    private static History<DomainEvent> history(DomainEvent... events) {
        var history = new History<DomainEvent>();
        List.of(events).forEach(history::append);
        return history;
    }

    private static List<String> texts(List<History.Held<DomainEvent>> held) {
        return held.stream()
                .map(one -> ((Said) one.event()).text() + " " + one.sequence())
                .toList();
    }
}
