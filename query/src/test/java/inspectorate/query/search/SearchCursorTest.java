package inspectorate.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.FieldValue;
import inspectorate.domain.RuleViolated;
import inspectorate.query.projection.WrongCursor;
import inspectorate.query.search.Search.Sort;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCursorTest {

    @Test
    void a_cursor_carries_what_its_last_hit_is_sorted_by() {
        var last = List.of(FieldValue.of(507.5), FieldValue.of(12), FieldValue.of("3f"));
        var parsed = SearchCursor.parse(
                Sort.RELEVANCE, "employer-1", SearchCursor.of(SearchCursor.within(Sort.RELEVANCE, "employer-1"), last));
        assertThat(parsed.get(0).doubleValue()).isEqualTo(507.5);
        assertThat(parsed.get(1).longValue()).isEqualTo(12);
        assertThat(parsed.get(2).stringValue()).isEqualTo("3f");
    }

    @Test
    void relevance_is_paged_within_one_index_and_an_order_of_its_own_in_any() {
        var relevance = SearchCursor.of(
                SearchCursor.within(Sort.RELEVANCE, "employer-1"),
                List.of(FieldValue.of(507.5), FieldValue.of(12), FieldValue.of("3f")));
        assertThatThrownBy(() -> SearchCursor.parse(Sort.RELEVANCE, "employer-2", relevance))
                .isInstanceOf(RuleViolated.class);
        var name = SearchCursor.of(
                SearchCursor.within(Sort.NAME, "employer-1"), List.of(FieldValue.of("a"), FieldValue.of("3f")));
        assertThat(SearchCursor.parse(Sort.NAME, "employer-2", name)).hasSize(2);
    }

    @Test
    void what_is_absent_stays_absent() {
        var cursor = SearchCursor.of(
                SearchCursor.within(Sort.DATE, "employer-1"), List.of(FieldValue.NULL, FieldValue.of("3f")));
        assertThat(SearchCursor.parse(Sort.DATE, "employer-1", cursor)
                        .getFirst()
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "W10", "eyJhIjoxfQ", "bnVsbA", "WyJOQU1FIiwiYSJd", "WyJOQU1FIix7fSwiYSJd"})
    void what_is_no_cursor_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SearchCursor.parse(Sort.NAME, "employer-1", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"OWED\",\"x\",\"3f\"]",
                "[\"OWED\",null,\"3f\"]",
                "[\"OWED\",true,\"3f\"]",
                "[\"OWED\",1,2]",
                "[\"OWED\",1,null]"
            })
    void what_an_amount_is_not_compared_with_is_refused(String sent) {
        var cursor = Base64.getUrlEncoder().encodeToString(sent.getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(WrongCursor.class)
                .isThrownBy(() -> SearchCursor.parse(Sort.OWED, "employer-1", cursor));
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        var cursor = SearchCursor.of(
                SearchCursor.within(Sort.OWED, "employer-1"), List.of(FieldValue.of(1), FieldValue.of("3f")));
        assertThatIllegalArgumentException().isThrownBy(() -> SearchCursor.parse(Sort.NAME, "employer-1", cursor));
    }
}
