package inspectorate.query.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Where a page ended: its last document's sort value and id, so that paging stays stable while documents change. */
final class Cursors {

    private Cursors() {}

    static Bson sort(PageRequest page) {
        var field = "body." + page.sort();
        return Sorts.orderBy(
                page.descending() ? Sorts.descending(field) : Sorts.ascending(field), Sorts.ascending("_id"));
    }

    static String of(Document last, PageRequest page) {
        Object value = last.get("body", Document.class);
        for (String part : page.sort().split("\\.")) {
            value = value instanceof Document nested ? nested.get(part) : null;
        }
        var cursor = new Document("id", last.getString("_id"))
                .append("order", page.order())
                .append("value", value);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(cursor.toJson().getBytes(StandardCharsets.UTF_8));
    }

    static Bson after(Bson filter, PageRequest page) {
        if (page.after() == null) {
            return filter;
        }
        var cursor = parse(page.after());
        if (!page.order().equals(cursor.order())) {
            throw new WrongCursor("This page cursor is of the list in another order: begin at its first page");
        }
        return Filters.and(filter, beyond("body." + page.sort(), cursor.value(), cursor.id(), page.descending()));
    }

    private record Cursor(String id, String order, @Nullable Object value) {}

    /** Anybody may send one: what is no plain value would be taken for an operator. */
    private static Cursor parse(String text) {
        Document sent;
        try {
            sent = Document.parse(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (RuntimeException wrong) {
            throw new WrongCursor("Not a page cursor of this list", wrong);
        }
        Object value = sent.get("value");
        if (sent.get("id") instanceof String id
                && sent.get("order") instanceof String order
                && (value == null || value instanceof String || value instanceof Number || value instanceof Boolean)) {
            return new Cursor(id, order, value);
        }
        throw new WrongCursor("Not a page cursor of this list");
    }

    /** Absent values come first in ascending order, last in descending. */
    private static Bson beyond(String field, @Nullable Object value, String id, boolean descending) {
        Bson tie = Filters.and(Filters.eq(field, value), Filters.gt("_id", id));
        if (value == null) {
            return descending ? tie : Filters.or(tie, Filters.ne(field, null));
        }
        return descending
                ? Filters.or(tie, Filters.lt(field, value), Filters.eq(field, null))
                : Filters.or(tie, Filters.gt(field, value));
    }
}
