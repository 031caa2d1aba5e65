package inspectorate.infra.vault;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import inspectorate.query.projection.NewRows;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

class MongoKeyRows implements KeyRows {

    private final MongoCollection<Document> keys;

    MongoKeyRows(MongoDatabase vault) {
        keys = vault.getCollection("keys");
    }

    @Override
    public boolean add(String keyId, byte[] wrappedKey) {
        return NewRows.add(keys, new Document("_id", keyId).append("wrappedKey", new Binary(wrappedKey)));
    }

    @Override
    public Optional<byte[]> find(String keyId) {
        return Optional.ofNullable(keys.find(eq("_id", keyId)).first())
                .map(row -> row.get("wrappedKey", Binary.class))
                .map(Binary::getData);
    }

    @Override
    public void destroy(String keyId) {
        keys.updateOne(eq("_id", keyId), Updates.unset("wrappedKey"));
    }
}
