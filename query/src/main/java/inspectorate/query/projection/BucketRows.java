package inspectorate.query.projection;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Events of a dossier as columns of a bucket: identities, headings, bodies; {@link BucketCodec} reads them. */
final class BucketRows {

    private final EventReader reader;

    BucketRows(EventReader reader) {
        this.reader = reader;
    }

    Document row(String id, List<Recorded> events) {
        var row = new Document("_id", id);
        fill(events, (name, list) -> row.append(name, list));
        return row;
    }

    Bson pushes(List<Recorded> events) {
        List<Bson> pushes = new ArrayList<>();
        fill(events, (name, list) -> pushes.add(Updates.pushEach(name, list)));
        return Updates.combine(pushes);
    }

    private interface Column {
        void take(String name, List<?> rows);
    }

    private void fill(List<Recorded> events, Column column) {
        List<String> ids = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (var recorded : events) {
            SerializedObject<String> body = reader.write(recorded.event());
            ids.add(recorded.eventId());
            headings.add(Heading.of(recorded, body.getType()).written());
            bodies.add(body.getData());
        }
        column.take("ids", ids);
        column.take("headings", headings);
        column.take("bodies", bodies);
    }
}
