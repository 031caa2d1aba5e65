package inspectorate.infra.readside;

import com.mongodb.client.MongoClient;
import inspectorate.infra.store.TokenConfiguration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The segments of all processors, as they are stored. */
@Component
class StoredTokens {

    /** What the token store keeps for itself. */
    private static final String ITS_OWN = "__";

    private final MongoClient mongo;
    private final String database;
    private final Serializer serializer;

    StoredTokens(MongoClient mongo, @Value("${inspectorate.database}") String database, Serializer serializer) {
        this.mongo = mongo;
        this.database = database;
        this.serializer = serializer;
    }

    record Row(
            String processor,
            int segment,
            @Nullable String node,
            @Nullable TrackingToken token) {}

    List<Row> all() {
        var rows = new ArrayList<Row>();
        mongo.getDatabase(database)
                .getCollection(TokenConfiguration.TOKENS)
                .find()
                .forEach(entry -> {
                    var processor = entry.getString("processorName");
                    if (!processor.startsWith(ITS_OWN)) {
                        rows.add(new Row(
                                processor,
                                entry.getInteger("segment"),
                                entry.getString("owner"),
                                token(entry, serializer)));
                    }
                });
        return rows;
    }

    static @Nullable TrackingToken token(Document entry, Serializer serializer) {
        var stored = entry.get("token", Binary.class);
        return stored == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(
                        stored.getData(), byte[].class, entry.getString("tokenType"), null));
    }
}
