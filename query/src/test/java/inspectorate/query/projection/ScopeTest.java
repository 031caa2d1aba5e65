package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScopeTest {

    @ParameterizedTest
    @CsvSource({
        "*, US-WI, true",
        "340111, 340111, true",
        "340111, 340111/340111003, true",
        "340111, 340112, false",
        "340111/340111003, 340111/3401110031, false",
        "34, 340111/340111003, true",
        "3401, 340111, true",
        "3401, 3402, false",
        "US-, US-WI, true",
        "US-WI, US-WIX, false"
    })
    void a_scope_covers_its_cell_and_what_lies_below(String scope, String cell, boolean covered) {
        assertThat(new Scope(scope).covers(cell)).isEqualTo(covered);
    }

    @Test
    void the_narrower_of_two_scopes_is_taken_and_none_where_they_are_apart() {
        assertThat(new Scope("340111").within(new Scope("34"))).isEqualTo(new Scope("340111"));
        assertThat(new Scope("34").within(new Scope("340111"))).isEqualTo(new Scope("340111"));
        assertThat(new Scope("*").within(new Scope("340111"))).isEqualTo(new Scope("340111"));
        assertThat(new Scope("350211").within(new Scope("34")).covers("350211")).isFalse();
    }

    @Test
    void a_position_is_the_same_after_being_told() {
        assertThat(Position.parse(new Position(-1).toString())).isEqualTo(new Position(-1));
        assertThat(Position.parse(new Position(123_456).toString())).isEqualTo(new Position(123_456));
    }
}
