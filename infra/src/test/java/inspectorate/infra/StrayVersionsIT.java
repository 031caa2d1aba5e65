package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import inspectorate.query.projection.ReadSide;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What is kept for past points and no dossier names is found, shown field by field, and mended. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrayVersionsIT extends AtWork {

    @Autowired
    private ElasticsearchClient elasticsearch;

    @Autowired
    private MongoClient mongo;

    @Autowired
    private ReadSide readSide;

    @Value("${inspectorate.database}")
    private String database;

    @Value("${inspectorate.search.prefix:inspectorate}")
    private String prefix;

    private Verifier verifier;

    @BeforeEach
    void verifier() {
        verifier = new Verifier(new Officer(http(), "operator"));
    }

    @Test
    void a_version_of_an_unknown_employer_and_one_of_a_known_one_are_found_and_mended() throws IOException {
        var employer = stored();
        var kept = versions("employerCard", employer).getFirst();
        var unknown = UUID.randomUUID().toString();
        write("employerCard", changed(kept, Map.of("key", unknown, "name", "不存在的单位（示例）")));
        write("employerCard", changed(kept, Map.of("key", "of-nobody", "dossier", "of-nobody")));
        write("employerCard", changed(kept, Map.of("recordedFrom", 1L, "name", "从未有过的名称（示例）")));

        var run = verifier.verified("employerCard");
        assertThat(verifier.findings(run))
                .containsEntry(unknown, "HISTORY_EXTRA")
                .containsEntry("of-nobody", "HISTORY_EXTRA")
                .containsEntry(employer, "HISTORY_CHANGED");
        assertThat(verifier.page(run).toString()).contains("不存在的单位（示例）", "从未有过的名称（示例）");
        assertThat(verifier.one("employerCard", employer).toString()).contains("从未有过的名称（示例）");

        verifier.mendAll(run);
        assertThat(versions("employerCard", unknown)).isEmpty();
        assertThat(versions("employerCard", employer)).containsExactly(kept);
        assertThat(verifier.findings(verifier.verified("employerCard")))
                .doesNotContainKeys(unknown, "of-nobody", employer);
    }

    /** What is settled is on no agenda any more, but was. */
    @Test
    void what_a_dossier_names_and_is_stored_no_longer_is_no_stray() throws IOException {
        var clue = inspector.done(
                "/api/v1/clues",
                Map.of(
                        "on",
                        "2026-03-02",
                        "cellId",
                        cell,
                        "employerId",
                        employer(),
                        "channel",
                        "UNION",
                        "matter",
                        "WAGE_ARREARS",
                        "incidentSign",
                        true,
                        "workers",
                        12));
        inspector.done("/api/v1/clues/" + clue + "/dismissal", Map.of("on", "2026-03-03", "reason", "工资已付"));
        assertThat(inspector.get("/api/v1/clues/" + clue).status()).isEqualTo(200);
        assertThat(collection("agenda").find(Filters.eq("_id", clue)).first()).isNull();
        var kept = versions("agenda", clue);
        assertThat(kept).isNotEmpty();
        write("agenda", changed(kept.getFirst(), Map.of("key", clue + "-stray")));

        var run = verifier.verified("agenda");
        assertThat(verifier.findings(run))
                .containsEntry(clue + "-stray", "HISTORY_EXTRA")
                .doesNotContainKey(clue);
        assertThat(verifier.one("agenda", clue)).isEmpty();
        verifier.mendAll(run);
        assertThat(versions("agenda", clue)).isEqualTo(kept);
    }

    @Test
    void a_document_that_no_dossier_names_goes_with_its_versions() throws IOException {
        var kept = versions("employerCard", stored()).getFirst();
        var unknown = UUID.randomUUID().toString();
        write("employerCard", changed(kept, Map.of("key", unknown)));
        var stored = collection("employerCard")
                .find(Filters.eq("_id", kept.get("key")))
                .first();
        collection("employerCard").insertOne(stored.append("_id", unknown));

        var run = verifier.verified("employerCard");
        assertThat(verifier.findings(run)).containsEntry(unknown, "EXTRA");
        verifier.mendAll(run);
        assertThat(versions("employerCard", unknown)).isEmpty();
    }

    @Test
    void a_search_that_was_cut_short_goes_on_where_it_was() throws IOException {
        var kept = versions("employerCard", stored()).getFirst();
        write("employerCard", changed(kept, Map.of("key", "0-before")));
        write("employerCard", changed(kept, Map.of("key", "z-behind")));
        var done = verifier.verified("employerCard");
        mongo.getDatabase(database).getCollection("findings").deleteMany(Filters.eq("run", done));
        mongo.getDatabase(database)
                .getCollection("verifications")
                .updateOne(
                        Filters.eq("_id", done),
                        Updates.combine(
                                Updates.set("body.state", "RUNNING"),
                                Updates.set("body.phase", "STRANGERS"),
                                Updates.set("body.after", "employerCard.versions y"),
                                Updates.set(
                                        "body.seenAt",
                                        Instant.now().minusSeconds(600).toString()),
                                Updates.unset("body.endedAt")));
        readSide.verifications().resume();
        verifier.awaited(done);
        assertThat(verifier.findings(done)).containsKey("z-behind").doesNotContainKey("0-before");
        verifier.mendAll(verifier.verified("employerCard"));
    }

    private String stored() {
        var employer = employer();
        assertThat(agency.get("/api/v1/employers/" + employer).status()).isEqualTo(200);
        return employer;
    }

    private MongoCollection<Document> collection(String model) {
        return mongo.getDatabase(database).getCollection(model + "@" + verifier.answering(model));
    }

    private String index(String model) {
        return prefix + "-history-" + model.toLowerCase(Locale.ROOT) + "-" + verifier.answering(model);
    }

    private void write(String model, Map<String, Object> version) throws IOException {
        elasticsearch.index(write -> write.index(index(model))
                .id(version.get("key") + "|" + version.get("opened") + "|" + version.get("recordedFrom"))
                .document(version));
    }

    private static Map<String, Object> changed(Map<String, Object> version, Map<String, Object> with) {
        var changed = new HashMap<>(version);
        changed.putAll(with);
        return changed;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private List<Map<String, Object>> versions(String model, String key) throws IOException {
        elasticsearch.indices().refresh(refresh -> refresh.index(index(model)));
        var versions = new ArrayList<Map<String, Object>>();
        elasticsearch
                .search(
                        search -> search.index(index(model))
                                .query(query ->
                                        query.term(term -> term.field("key").value(key)))
                                .sort(sort -> sort.field(by -> by.field("recordedFrom")))
                                .sort(sort -> sort.field(by -> by.field("validFrom"))),
                        Map.class)
                .hits()
                .hits()
                .forEach(hit -> versions.add((Map<String, Object>) hit.source()));
        return versions;
    }
}
