package inspectorate.infra;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The events of a dossier as the document store keeps them, to be damaged in tests. */
record Kept(List<String> ids, List<Document> headings, List<String> bodies) {

    static Kept in(Document row) {
        var headings = row.getList("headings", String.class).stream()
                .map(Document::parse)
                .toList();
        return new Kept(
                new ArrayList<>(row.getList("ids", String.class)),
                new ArrayList<>(headings),
                new ArrayList<>(row.getList("bodies", String.class)));
    }

    void forgetTheLast() {
        ids.removeLast();
        headings.removeLast();
        bodies.removeLast();
    }

    /** The first one once more, as an event with that identity. */
    void repeat(String id) {
        ids.add(id);
        headings.add(headings.getFirst());
        bodies.add(bodies.getFirst());
    }

    void write(Document row) {
        row.append("ids", ids)
                .append("headings", headings.stream().map(Document::toJson).toList())
                .append("bodies", bodies)
                .append("count", ids.size());
    }
}
