package inspectorate.infra.vault;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import inspectorate.api.persons.AccessRecords;
import inspectorate.infra.vault.VaultRows.ReadingRow;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Who read what: a collection that is only added to. The database's own roles keep others from changing it. */
class MongoReadings {

    private final MongoCollection<Document> readings;
    private final MongoCollection<Document> counters;

    MongoReadings(MongoDatabase vault) {
        readings = vault.getCollection("readings");
        counters = vault.getCollection("counters");
        readings.createIndex(Indexes.ascending("personId", "at"));
        readings.createIndex(Indexes.ascending("number"));
        readings.createIndex(Indexes.ascending("accountId", "number"));
    }

    void note(ReadingRow reading) {
        var counted = counters.findOneAndUpdate(
                Filters.eq("_id", "readings"),
                Updates.inc("last", 1L),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        readings.insertOne(new Document(
                        "number",
                        Objects.requireNonNull(counted)
                                .get("last", Number.class)
                                .longValue())
                .append("at", Date.from(reading.at()))
                .append("personId", reading.subject())
                .append("accountId", reading.accountId())
                .append("act", reading.act())
                .append("chosen", reading.chosen())
                .append("purpose", reading.purpose()));
    }

    List<ReadingRow> find(AccessRecords.Asked asked, @Nullable Long before, int size) {
        var filters = filters(asked);
        if (before != null) {
            filters.add(Filters.lt("number", before));
        }
        return readings.find(all(filters))
                .sort(Sorts.descending("number"))
                .limit(size)
                .map(MongoReadings::row)
                .into(new ArrayList<>());
    }

    long count(AccessRecords.Asked asked) {
        return readings.countDocuments(all(filters(asked)));
    }

    private static Bson all(List<Bson> filters) {
        return filters.isEmpty() ? Filters.empty() : Filters.and(filters);
    }

    private static List<Bson> filters(AccessRecords.Asked asked) {
        var filters = new ArrayList<Bson>();
        add(filters, "accountId", asked.accountId());
        add(filters, "act", asked.act() == null ? null : asked.act().name());
        add(filters, "personId", asked.subject());
        if (asked.from() != null) {
            filters.add(Filters.gte("at", Date.from(asked.from())));
        }
        if (asked.until() != null) {
            filters.add(Filters.lt("at", Date.from(asked.until())));
        }
        return filters;
    }

    private static void add(List<Bson> filters, String field, @Nullable String value) {
        if (value != null) {
            filters.add(Filters.eq(field, value));
        }
    }

    private static ReadingRow row(Document row) {
        return new ReadingRow(
                row.get("number", 0L),
                row.getDate("at").toInstant(),
                row.getString("personId"),
                row.getString("accountId"),
                row.getString("act"),
                row.get("chosen", "HANDLING"),
                row.getString("purpose"));
    }
}
