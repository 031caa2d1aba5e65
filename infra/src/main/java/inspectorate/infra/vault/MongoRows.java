package inspectorate.infra.vault;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import inspectorate.api.persons.AccessRecords;
import inspectorate.query.projection.NewRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A database of its own, so that its backups can be kept for another time than the documents'. */
class MongoRows implements VaultRows {

    private final MongoCollection<Document> persons;
    private final MongoReadings readings;
    private final MongoCollection<Document> logins;

    MongoRows(MongoDatabase vault) {
        persons = vault.getCollection("persons");
        readings = new MongoReadings(vault);
        logins = vault.getCollection("logins");
        persons.createIndex(Indexes.ascending("telephoneHash"));
        persons.createIndex(Indexes.ascending("idNumberHash"));
        persons.createIndex(Indexes.ascending("nameHash"));
        persons.createIndex(Indexes.ascending("namedBy"));
        persons.createIndex(Indexes.ascending("attemptedAt"), new IndexOptions().sparse(true));
        logins.createIndex(Indexes.ascending("accountId"), new IndexOptions().unique(true));
    }

    @Override
    public boolean add(PersonRow person, Attempt attempt) {
        return NewRows.add(
                persons,
                new Document("_id", person.personId())
                        .append("wrappedKey", new Binary(person.wrappedKey()))
                        .append("sealed", new Binary(person.sealed()))
                        .append("contentHash", person.contentHash())
                        .append("telephoneHash", person.telephoneHash())
                        .append("idNumberHash", person.idNumberHash())
                        .append("nameHash", person.nameHash())
                        .append("attemptId", attempt.attemptId())
                        .append("attemptedAt", Date.from(attempt.at()))
                        .append("namedBy", attempt.namedBy()));
    }

    @Override
    public void attempt(String personId, Attempt attempt) {
        persons.updateOne(
                and(eq("_id", personId), exists("attemptId")),
                Updates.combine(
                        Updates.set("attemptId", attempt.attemptId()),
                        Updates.set("attemptedAt", Date.from(attempt.at()))));
    }

    @Override
    public void named(String personId) {
        persons.updateOne(
                eq("_id", personId), Updates.combine(Updates.unset("attemptId"), Updates.unset("attemptedAt")));
    }

    @Override
    public void discard(String personId, String attemptId) {
        persons.deleteOne(and(eq("_id", personId), eq("attemptId", attemptId)));
    }

    @Override
    public List<UnnamedPerson> unnamed(Instant before) {
        return persons.find(lt("attemptedAt", Date.from(before)))
                .map(row ->
                        new UnnamedPerson(row.getString("_id"), row.getString("attemptId"), row.getString("namedBy")))
                .into(new ArrayList<>());
    }

    @Override
    public Optional<PersonRow> person(String personId) {
        return Optional.ofNullable(persons.find(eq("_id", personId)).first())
                .filter(row -> row.get("wrappedKey") != null)
                .map(MongoRows::person);
    }

    private static PersonRow person(Document row) {
        return new PersonRow(
                row.getString("_id"),
                bytes(row, "wrappedKey"),
                bytes(row, "sealed"),
                row.getString("contentHash"),
                row.getString("telephoneHash"),
                row.getString("idNumberHash"),
                row.getString("nameHash"));
    }

    @Override
    public List<PersonRow> namedBy(String stream) {
        return persons.find(and(eq("namedBy", stream), exists("wrappedKey")))
                .map(MongoRows::person)
                .into(new ArrayList<>());
    }

    @Override
    public List<KeptRow> personsWith(String numberHash, String nameHash) {
        return persons.find(
                        or(eq("telephoneHash", numberHash), eq("idNumberHash", numberHash), eq("nameHash", nameHash)))
                .sort(Sorts.ascending("_id"))
                .map(MongoRows::kept)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<KeptRow> kept(String personId) {
        return Optional.ofNullable(persons.find(eq("_id", personId)).first())
                .filter(row -> row.get("wrappedKey") != null)
                .map(MongoRows::kept);
    }

    private static KeptRow kept(Document row) {
        return new KeptRow(row.getString("_id"), row.getString("namedBy"));
    }

    @Override
    public void destroy(String personId) {
        persons.updateOne(
                eq("_id", personId),
                Updates.combine(
                        Updates.unset("wrappedKey"),
                        Updates.unset("sealed"),
                        Updates.unset("contentHash"),
                        Updates.unset("telephoneHash"),
                        Updates.unset("idNumberHash"),
                        Updates.unset("nameHash")));
    }

    @Override
    public void note(ReadingRow reading) {
        readings.note(reading);
    }

    @Override
    public List<ReadingRow> readings(AccessRecords.Asked asked, @Nullable Long before, int size) {
        return readings.find(asked, before, size);
    }

    @Override
    public long countReadings(AccessRecords.Asked asked) {
        return readings.count(asked);
    }

    @Override
    public Optional<LoginRow> login(String login) {
        return Optional.ofNullable(logins.find(eq("_id", login)).first()).map(MongoRows::login);
    }

    @Override
    public Optional<LoginRow> loginOf(String accountId) {
        return Optional.ofNullable(logins.find(eq("accountId", accountId)).first())
                .map(MongoRows::login);
    }

    @Override
    public void put(LoginRow login) {
        logins.replaceOne(
                eq("_id", login.login()),
                new Document("_id", login.login())
                        .append("accountId", login.accountId())
                        .append("sealedName", new Binary(login.sealedName()))
                        .append("passwordHash", login.passwordHash()),
                new ReplaceOptions().upsert(true));
    }

    private static LoginRow login(Document row) {
        return new LoginRow(
                row.getString("_id"),
                row.getString("accountId"),
                bytes(row, "sealedName"),
                row.getString("passwordHash"));
    }

    private static byte[] bytes(Document row, String field) {
        return row.get(field, Binary.class).getData();
    }
}
