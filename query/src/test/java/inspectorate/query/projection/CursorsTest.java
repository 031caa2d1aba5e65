package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CursorsTest {

    private static final Document LAST =
            new Document("_id", "case-7").append("body", new Document("name", "示例").append("on", "2026-03-01"));

    private final String cursor = Cursors.of(LAST, page("name", false, null));

    @Test
    void a_page_goes_on_after_the_last_document_of_the_one_before() {
        var filter = Cursors.after(Filters.empty(), page("name", false, cursor)).toBsonDocument();
        assertThat(filter.toJson()).contains("示例", "case-7");
    }

    @Test
    void a_cursor_of_another_order_is_refused_instead_of_skipping_entries() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cursors.after(Filters.empty(), page("on", false, cursor)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cursors.after(Filters.empty(), page("name", true, cursor)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 5, 'order': 'name', 'value': 'x'}",
                "{'id': 'case-7', 'order': 5, 'value': 'x'}",
                "{'order': 'name', 'value': 'x'}",
                "{'id': {'$gt': ''}, 'order': 'name', 'value': 'x'}",
                "{'id': 'case-7', 'order': 'name', 'value': {'$regex': '.*'}}",
                "{'id': 'case-7', 'order': 'name', 'value': {'$ne': null}}",
                "{'id': 'case-7', 'order': 'name', 'value': ['x']}",
                "{'id': 'case-7', 'order': 'name', 'value': {'$date': 0}}",
                "[]",
                "{"
            })
    void what_no_list_gave_as_its_cursor_is_refused_and_gets_into_no_question(String sent) {
        var forged = Base64.getUrlEncoder().encodeToString(sent.getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(WrongCursor.class)
                .isThrownBy(() -> Cursors.after(Filters.empty(), page("name", false, forged)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'x'", "5", "true", "null"})
    void what_a_list_is_sorted_by_is_text_a_number_a_flag_or_absent(String value) {
        var sent = "{'id': 'case-7', 'order': 'name', 'value': %s}".formatted(value);
        var given = Base64.getUrlEncoder().encodeToString(sent.getBytes(StandardCharsets.UTF_8));
        assertThat(Cursors.after(Filters.empty(), page("name", false, given)).toBsonDocument())
                .isNotEmpty();
    }

    private static PageRequest page(String sort, boolean descending, String after) {
        return new PageRequest(sort, descending, after, 10);
    }
}
