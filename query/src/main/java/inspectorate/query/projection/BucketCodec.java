package inspectorate.query.projection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/** Reads buckets straight from the wire: maps of maps in between took as long as all the rest. */
final class BucketCodec implements Codec<Bucket> {

    private final EventReader events;

    BucketCodec(EventReader events) {
        this.events = events;
    }

    private static final class Header {

        private String id = "";
        private long index;
        private long at;
        private String type = "";
        private @Nullable String revision;
        private Map<String, String> metadata = Map.of();
    }

    @Override
    public Bucket decode(BsonReader reader, DecoderContext context) {
        String id = "";
        int count = 0;
        List<Header> headers = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "_id" -> id = reader.readString();
                case "count" -> count = reader.readInt32();
                case "headers" -> each(reader, () -> headers.add(header(reader)));
                case "bodies" -> each(reader, () -> bodies.add(reader.readString()));
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        int further = id.indexOf(DossierStore.FURTHER);
        var dossier = further < 0 ? id : id.substring(0, further);
        var recorded = new ArrayList<Recorded>(headers.size());
        for (int place = 0; place < headers.size(); place++) {
            recorded.add(recorded(dossier, headers.get(place), bodies.get(place)));
        }
        return new Bucket(id, count, recorded);
    }

    private static void each(BsonReader reader, Runnable element) {
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            element.run();
        }
        reader.readEndArray();
    }

    private static Header header(BsonReader reader) {
        var header = new Header();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "id" -> header.id = reader.readString();
                case "index" -> header.index = reader.readInt64();
                case "at" -> header.at = reader.readInt64();
                case "type" -> header.type = reader.readString();
                case "revision" -> header.revision = text(reader);
                case "metadata" -> header.metadata = texts(reader);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return header;
    }

    private static Map<String, String> texts(BsonReader reader) {
        Map<String, String> texts = new HashMap<>();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            var name = reader.readName();
            texts.put(name, String.valueOf(text(reader)));
        }
        reader.readEndDocument();
        return texts;
    }

    private static @Nullable String text(BsonReader reader) {
        if (reader.getCurrentBsonType() == BsonType.NULL) {
            reader.readNull();
            return null;
        }
        return reader.readString();
    }

    private Recorded recorded(String dossier, Header header, String body) {
        return new Recorded(
                header.id,
                header.index,
                Instant.EPOCH.plus(header.at, ChronoUnit.MICROS),
                events.read(
                        header.id,
                        dossier,
                        new SimpleSerializedObject<>(body, String.class, header.type, header.revision)),
                header.metadata);
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
