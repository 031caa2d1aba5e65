package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaleDossiersTest {

    private static final List<String> ASKED = List.of("one", "other", "whole");

    private final StaleDossiers stale = new StaleDossiers();

    @Test
    void a_dossier_is_whole_again_when_the_last_that_is_parked_of_it_is_released() {
        stale.put("card one", "one");
        stale.put("case one", "one");
        stale.put("case one", "one");
        stale.put("card other", "other");
        stale.remove("card one");
        stale.remove("card other");
        stale.remove("never parked");
        assertThat(stale.among(ASKED)).containsExactly("one");
        assertThat(stale.holds("case one")).isTrue();
        assertThat(stale.any("case")).isTrue();
        assertThat(stale.any("card")).isFalse();
        stale.remove("case one");
        assertThat(stale.among(ASKED)).isEmpty();
        assertThat(stale.any("case")).isFalse();
        assertThat(stale.isEmpty()).isTrue();
    }

    @Test
    void what_other_processes_parked_and_released_takes_the_place_of_what_was_known() {
        stale.put("card one", "one");
        stale.put("card other", "other");
        stale.replace(Map.of("card other", "other", "card whole", "whole"));
        assertThat(stale.among(ASKED)).containsExactlyInAnyOrder("other", "whole");
        assertThat(stale.holds("card one")).isFalse();
    }
}
