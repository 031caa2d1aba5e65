package inspectorate.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;

/** Reads buckets straight from the wire: maps of maps in between took as long as all the rest. */
final class BucketCodec implements Codec<Bucket> {

    private static final DocumentCodec DOCUMENTS = new DocumentCodec();

    private final EventReader events;
    private final Kinds needed;

    BucketCodec(EventReader events, Kinds needed) {
        this.events = events;
        this.needed = needed;
    }

    @Override
    public Bucket decode(BsonReader reader, DecoderContext context) {
        String id = "";
        int count = 0;
        List<String> ids = new ArrayList<>();
        List<Heading> headings = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "_id" -> id = reader.readString();
                case "count" -> count = reader.readInt32();
                case "headers" -> each(reader, () -> older(DOCUMENTS.decode(reader, context), ids, headings));
                case "ids" -> each(reader, () -> ids.add(reader.readString()));
                case "headings" -> each(reader, () -> headings.add(Heading.read(reader.readString())));
                case "bodies" -> each(reader, () -> bodies.add(reader.readString()));
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        int further = id.indexOf(DossierStore.FURTHER);
        var dossier = further < 0 ? id : id.substring(0, further);
        var recorded = new ArrayList<Recorded>(ids.size());
        for (int place = 0; place < ids.size(); place++) {
            recorded.add(recorded(dossier, ids.get(place), headings.get(place), bodies.get(place)));
        }
        return new Bucket(id, count, recorded);
    }

    /** As earlier builds wrote them, before all that is appended since. */
    private static void older(Document header, List<String> ids, List<Heading> headings) {
        Map<String, String> metadata = new HashMap<>();
        header.get("metadata", Document.class).forEach((name, value) -> metadata.put(name, String.valueOf(value)));
        ids.add(header.getString("id"));
        headings.add(new Heading(
                header.getLong("index"),
                header.getLong("at"),
                header.getString("type"),
                header.getString("revision"),
                metadata));
    }

    private static void each(BsonReader reader, Runnable element) {
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            element.run();
        }
        reader.readEndArray();
    }

    private Recorded recorded(String dossier, String id, Heading heading, String body) {
        var kept = new SimpleSerializedObject<>(body, String.class, heading.type(), heading.revision());
        return new Recorded(
                id, heading.index(), heading.recordedAt(), events.read(id, dossier, kept, needed), heading.metadata());
    }

    @Override
    public void encode(BsonWriter writer, Bucket bucket, EncoderContext context) {
        throw new UnsupportedOperationException("Buckets are added to, never written whole");
    }

    @Override
    public Class<Bucket> getEncoderClass() {
        return Bucket.class;
    }
}
