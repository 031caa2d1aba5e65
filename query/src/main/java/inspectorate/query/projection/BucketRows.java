package inspectorate.query.projection;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.SerializedObject;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Events of a dossier as rows of a bucket: headers apart from bodies; {@link BucketCodec} reads them. */
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
        List<Document> headers = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (var recorded : events) {
            SerializedObject<String> body = reader.write(recorded.event());
            headers.add(new Document("id", recorded.eventId())
                    .append("index", recorded.index())
                    .append("at", ChronoUnit.MICROS.between(Instant.EPOCH, recorded.recordedAt()))
                    .append("type", body.getType().getName())
                    .append("revision", body.getType().getRevision())
                    .append("metadata", new Document(Map.copyOf(recorded.metadata()))));
            bodies.add(body.getData());
        }
        column.take("headers", headers);
        column.take("bodies", bodies);
    }
}
