package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

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

    private static PageRequest page(String sort, boolean descending, String after) {
        return new PageRequest(sort, descending, after, 10);
    }
}
