package inspectorate.infra.processes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import inspectorate.infra.Officer;
import inspectorate.infra.Patience;
import inspectorate.infra.Verifier;
import inspectorate.infra.processes.FallBack.Position;
import inspectorate.infra.processes.FallBack.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.client.RestClient;

/** What one installation holds, read past the application, and what it answers. */
final class Installation implements AutoCloseable {

    /** What differs between two runs of the same commands: when they were, and ids drawn by lot for an import. */
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[.\\d]*Z";

    private static final String NOT_COMPARED = "('LedgerImport', 'ReadModelPointer')";

    /** A day in the midst of the stories that are told. */
    private static final String PAST = "2025-04-10";

    /** Bits of a document's version that hold how many events it tells of; the others hold the last one's index. */
    private static final int COUNTED = 20;

    private final JdbcClient events;
    private final MongoClient mongo;
    private final Officer officer;

    Installation(String postgres, String mongodb, RestClient http) {
        events = JdbcClient.create(new DriverManagerDataSource(postgres, "postgres", ""));
        mongo = MongoClients.create(mongodb);
        officer = new Officer(http, "importer");
    }

    private MongoDatabase documents() {
        return mongo.getDatabase("inspectorate");
    }

    /** Type and payload by stream and number, for events after that index. */
    Map<String, String> events(long after) {
        Map<String, String> found = new TreeMap<>();
        events.sql("SELECT aggregate_identifier, sequence_number, payload_type, convert_from(payload, 'UTF8') AS said"
                        + " FROM domain_event WHERE global_index > ? AND aggregate_type NOT IN " + NOT_COMPARED)
                .param(after)
                .query((row, _) -> found.put(
                        row.getString(1) + "#" + row.getLong(2), row.getString(3) + " " + plain(row.getString(4))))
                .list();
        return found;
    }

    long head() {
        return events.sql("SELECT coalesce(max(global_index), -1) FROM domain_event")
                .query(Long.class)
                .single();
    }

    /** How often each event stands in the dossiers. */
    Map<String, Integer> filed() {
        Map<String, Integer> times = new HashMap<>();
        for (var bucket : documents().getCollection("dossiers").find().batchSize(200)) {
            for (var id : bucket.getList("ids", String.class, List.of())) {
                times.merge(id, 1, Integer::sum);
            }
        }
        return times;
    }

    /** Index and identity of every event that belongs into a dossier. */
    Map<String, Long> toBeFiled() {
        Map<String, Long> found = new HashMap<>();
        events.sql("SELECT aggregate_identifier, sequence_number, global_index FROM domain_event WHERE"
                        + " aggregate_type NOT IN ('Receipt', 'CreditCodeRegister', 'OpenActRegister',"
                        + " 'ReadModelPointer')")
                .query((row, _) -> found.put(row.getString(1) + "#" + row.getLong(2), row.getLong(3)))
                .list();
        return found;
    }

    /** Events that belong into a dossier and stand in none. */
    List<String> missing() {
        var filed = filed();
        return toBeFiled().keySet().stream()
                .filter(event -> !filed.containsKey(event))
                .toList();
    }

    /** Which process holds each segment of the projection. */
    List<String> owners() {
        List<String> owners = new ArrayList<>();
        documents()
                .getCollection("tokens")
                .find(Filters.eq("processorName", "dossiers"))
                .forEach(token -> owners.add(String.valueOf(token.getString("owner"))));
        return owners;
    }

    /** Who counts when segments are shared out. */
    List<String> present() {
        List<String> present = new ArrayList<>();
        documents().getCollection("presence").find().forEach(node -> present.add(node.getString("_id")));
        return present;
    }

    /** How far the projection is by its own stores, which may be asked while no application runs. */
    Progress progress() {
        var filed = filed().keySet();
        var indices = toBeFiled();
        var behind = new TreeMap<String, Long>(indices);
        behind.keySet().removeAll(filed);
        long newest = filed.stream()
                .mapToLong(event -> indices.getOrDefault(event, -1L))
                .max()
                .orElse(-1);
        return new Progress(tokens(), filed.size(), newest, newestTold(), behind);
    }

    /** Waits until all is written that the event store holds. */
    void settle() {
        long last =
                toBeFiled().values().stream().mapToLong(Long::longValue).max().orElse(-1);
        Patience.until(this::tokens, tokens -> tokens.stream().noneMatch(token -> token.index() < last));
    }

    /** The highest index that a document of any generation tells of. */
    private long newestTold() {
        long newest = -1;
        for (var collection : documents().listCollectionNames()) {
            var last = collection.contains("@")
                    ? documents()
                            .getCollection(collection)
                            .find()
                            .sort(Sorts.descending("version"))
                            .first()
                    : null;
            newest = last == null ? newest : Math.max(newest, last.get("version", -1L) >> COUNTED);
        }
        return newest;
    }

    /** Positions of the projection's segments as they are stored. */
    private List<Position> tokens() {
        List<Position> found = new ArrayList<>();
        for (var row : documents().getCollection("tokens").find(Filters.eq("processorName", "dossiers"))) {
            var token = row.get("token", Binary.class);
            found.add(token == null ? Position.NONE : Position.of(new String(token.getData(), UTF_8)));
        }
        return found;
    }
    /** Every document of every read model's answering generation, by its read model and key. */
    Map<String, String> documents(Set<String> models) {
        Map<String, String> found = new TreeMap<>();
        for (String model : models) {
            var collection = model + "@" + answering(model);
            for (var document : documents().getCollection(collection).find().batchSize(200)) {
                found.put(
                        model + " " + document.getString("_id"), plain(String.valueOf(inOrder(document.get("body")))));
            }
        }
        return found;
    }

    Set<String> models() {
        Set<String> models = new HashSet<>();
        officer("operator")
                .get("/api/v1/operations/read-models")
                .body()
                .forEach(state -> models.add(state.path("model").asString()));
        models.remove("importRun");
        return models;
    }

    private int answering(String model) {
        return officer("operator")
                .get("/api/v1/operations/read-models/" + model)
                .body()
                .path("answering")
                .asInt();
    }

    /** Lists, search and figures of today, in their order. */
    List<String> answers(String mark) {
        return answers(mark, "");
    }

    /** The same as of a past day. */
    List<String> pastAnswers(String mark) {
        return answers(mark, "&asOf=" + PAST);
    }

    private List<String> answers(String mark, String asOf) {
        List<String> answers = new ArrayList<>();
        for (String question : List.of(
                "/api/v1/figures?cell=340111",
                "/api/v1/cases?size=200",
                "/api/v1/listings?size=200",
                "/api/v1/search?size=200&sort=name&q=" + mark)) {
            var asked = question + asOf;
            var answer = officer.get(asked);
            answers.add(
                    asked + " " + answer.status() + " " + plain(answer.body().toString()));
        }
        return answers;
    }

    /** What a verification finds that everything is compared by with the log. */
    List<String> findings(Set<String> models) {
        var verifier = new Verifier(officer("operator"));
        List<String> findings = new ArrayList<>();
        verifier.page(verifier.verified(models.toArray(String[]::new)))
                .forEach(finding -> findings.add(finding.toString()));
        return findings;
    }

    Officer officer(String login) {
        return officer.as(login);
    }

    /** Fields of a map come in no order of their own. */
    private static @Nullable Object inOrder(@Nullable Object value) {
        if (value instanceof Document document) {
            Map<String, @Nullable Object> fields = new TreeMap<>();
            document.forEach((name, field) -> fields.put(name, inOrder(field)));
            return fields;
        }
        return value instanceof List<?> values
                ? values.stream()
                        .map(element -> String.valueOf(inOrder(element)))
                        .toList()
                : value;
    }

    private static String plain(String text) {
        return text.replaceAll(INSTANT, "T")
                .replaceAll("(\\w+Micros=)\\d+", "$1T")
                .replaceAll("\"at\":\"\\w+\"", "at");
    }

    @Override
    public void close() {
        mongo.close();
    }
}
