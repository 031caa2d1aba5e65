package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WindowsTest {

    private static final int EVENTS = 1_000;

    private final List<String> ids =
            IntStream.range(100_000, 112_000).mapToObj(String::valueOf).toList();
    private final List<String> told = new ArrayList<>();
    private final Windows windows =
            new Windows(this::after, "", (dossiers, last) -> told.add(dossiers + " to " + last));

    private List<String> after(String last, int most) {
        return ids.stream().filter(id -> id.compareTo(last) > 0).limit(most).toList();
    }

    @Test
    void a_window_that_is_done_early_is_told_of_when_all_before_it_are_done() {
        var first = windows.next(EVENTS);
        var second = windows.next(EVENTS);

        windows.written(second, 500);
        assertThat(told).isEmpty();

        windows.written(first, 500);
        assertThat(told).containsExactly("50 to 100049", "50 to 100099");
    }

    @Test
    void a_window_holds_as_many_dossiers_as_have_the_events_wanted() {
        windows.written(windows.next(EVENTS), 500);
        assertThat(windows.next(EVENTS)).hasSize(100);
        assertThat(windows.next(50)).hasSize(5);
    }

    @Test
    void every_dossier_is_handed_out_once() {
        var handedOut = new ArrayList<String>();
        for (var window = windows.next(EVENTS); !window.isEmpty(); window = windows.next(EVENTS)) {
            handedOut.addAll(window);
        }
        assertThat(handedOut).isEqualTo(ids);
    }

    @Test
    void one_that_goes_on_begins_after_the_last_that_was_done() {
        var further = new Windows(this::after, "111989", (_, _) -> {});
        assertThat(further.next(EVENTS)).isEqualTo(ids.subList(11_990, 12_000));
        assertThat(further.left()).isFalse();
    }

    @Test
    void after_the_end_nothing_is_handed_out() {
        windows.next(EVENTS);
        windows.end();
        assertThat(windows.left()).isFalse();
        assertThat(windows.next(EVENTS)).isEmpty();
    }
}
