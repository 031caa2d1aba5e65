package inspectorate.infra.processes;

import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.client.RestClient;

/** All that the stores hold, as they tell it themselves: whatever they pack, they unpack. */
final class StoredContents {

    private StoredContents() {}

    static Map<String, String> of(String postgres, String mongodb, String elasticsearch) {
        Map<String, String> told = new LinkedHashMap<>();
        tables(JdbcClient.create(new DriverManagerDataSource(postgres, "postgres", "")), told);
        documents(mongodb, told);
        indices(RestClient.create(elasticsearch), told);
        return told;
    }

    private static void tables(JdbcClient database, Map<String, String> told) {
        var tables = database.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                .query(String.class)
                .list();
        for (var table : tables) {
            var rows = database.sql("SELECT * FROM " + table).query().listOfRows();
            told.put("table " + table, rows.stream().map(StoredContents::row).reduce("", String::concat));
        }
    }

    private static String row(Map<String, ?> row) {
        var text = new StringBuilder();
        row.forEach((_, value) -> text.append(
                        value instanceof byte[] bytes
                                ? new String(bytes, StandardCharsets.UTF_8)
                                : String.valueOf(value))
                .append('\n'));
        return text.toString();
    }

    private static void documents(String address, Map<String, String> told) {
        try (var mongo = MongoClients.create(address)) {
            for (var name : mongo.listDatabaseNames()) {
                var database = mongo.getDatabase(name);
                for (var collection : database.listCollectionNames()) {
                    var text = new StringBuilder();
                    database.getCollection(collection).find().forEach(document -> text.append(told(document)));
                    told.put("collection " + name + "." + collection, text.toString());
                }
            }
        }
    }

    private static String told(Document document) {
        var text = new StringBuilder(document.toString()).append('\n');
        document.values().stream()
                .filter(Binary.class::isInstance)
                .forEach(value -> text.append(new String(((Binary) value).getData(), StandardCharsets.UTF_8)));
        return text.toString();
    }

    private static void indices(RestClient search, Map<String, String> told) {
        List<String> names = new ArrayList<>();
        search.get()
                .uri("/_cat/indices?h=index&expand_wildcards=all")
                .retrieve()
                .body(String.class)
                .lines()
                .map(String::strip)
                .forEach(names::add);
        for (var name : names) {
            told.put(
                    "index " + name,
                    String.valueOf(search.get()
                            .uri("/" + name + "/_search?size=10000")
                            .retrieve()
                            .body(String.class)));
        }
    }
}
