package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.projection.Finding;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Recorded;
import inspectorate.query.projection.Scope;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What someone changed behind the engine's back is found, named and mended, whatever it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerificationIT extends AtWork {

    @Autowired
    private MongoClient mongo;

    @Autowired
    private ElasticsearchClient elasticsearch;

    @Autowired
    private ReadSide readSide;

    @Autowired
    private EmployerCards cards;

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
    void every_kind_of_damage_is_found_named_and_mended() throws IOException {
        var flipped = stored();
        cards().updateOne(Filters.eq("_id", flipped), Updates.set("body.casesOpen", 7));
        var deleted = stored();
        cards().deleteOne(Filters.eq("_id", deleted));
        var shortened = stored();
        intake(shortened);
        agency.get("/api/v1/employers/" + shortened);
        var lost = events(shortened).getLast();
        edit(shortened, Kept::forgetTheLast);
        var doubled = stored();
        edit(doubled, kept -> kept.repeat(kept.ids().getFirst()));
        var foreign = stored();
        edit(foreign, kept -> kept.repeat(foreign + "#99"));
        var misplaced = stored();
        edit(misplaced, kept -> kept.headings().getFirst().append("index", 1L));
        var imputed = stored();
        var actor = events(imputed).getFirst().metadata().get("actor");
        edit(
                imputed,
                kept -> kept.headings()
                        .getFirst()
                        .get("metadata", Document.class)
                        .append("actor", "nobody"));
        var renamed = stored();
        var index = searched();
        elasticsearch.update(update -> update.index(index).id(renamed).doc(Map.of("name", "被改的名称")), Map.class);
        var unfound = stored();
        elasticsearch.delete(delete -> delete.index(index).id(unfound));
        elasticsearch.index(write -> write.index(index).id("nobody").document(Map.of("id", "nobody", "name", "无")));

        var run = verifier.sampled();
        var found = verifier.findings(run);
        assertThat(found)
                .containsEntry(flipped, "CHANGED")
                .containsEntry(deleted, "MISSING")
                .containsEntry(lost.eventId(), "EVENT_MISSING")
                .containsEntry(doubled + "#0", "EVENT_DOUBLED")
                .containsEntry(foreign + "#99", "EVENT_FOREIGN")
                .containsEntry(misplaced + "#0", "EVENT_CHANGED")
                .containsEntry(imputed + "#0", "EVENT_CHANGED")
                .containsEntry(renamed, "SEARCH_CHANGED")
                .containsEntry(unfound, "SEARCH_MISSING")
                .containsEntry("nobody", "SEARCH_EXTRA");
        assertThat(http().mutate()
                        .defaultHeaders(headers -> headers.setBasicAuth("operator", "operator-demo"))
                        .build()
                        .get()
                        .uri("/actuator/prometheus")
                        .retrieve()
                        .body(String.class))
                .containsPattern("inspectorate_verification_differing [1-9]");

        verifier.mendAll(run);
        var again = verifier.sampled("employerCard");
        assertThat(verifier.findings(again))
                .as(verifier.page(again).toString())
                .doesNotContainKeys(found.keySet().toArray(String[]::new));
        assertThat(cards.find(shortened, Scope.ALL).orElseThrow().casesTotal()).isOne();
        assertThat(events(shortened)).extracting(Recorded::index).contains(lost.index());
        assertThat(events(misplaced).getFirst().index()).isGreaterThan(1);
        assertThat(events(imputed).getFirst().metadata()).containsEntry("actor", actor);
        assertThat(elasticsearch
                        .exists(exists -> exists.index(index).id("nobody"))
                        .value())
                .isFalse();
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void what_is_kept_of_past_points_is_found_wrong_and_mended() throws IOException {
        var index = prefix + "-history-employercard-" + verifier.answering("employerCard");
        var renamed = stored();
        var forgotten = stored();
        var invented = stored();
        var wrong = version(index, renamed);
        elasticsearch.update(update -> update.index(index).id(wrong.id()).doc(Map.of("name", "被改的名称")), Map.class);
        var gone = version(index, forgotten);
        elasticsearch.delete(delete -> delete.index(index).id(gone.id()));
        var copied = version(index, invented);
        elasticsearch.index(
                write -> write.index(index).id(copied.id() + "|again").document((Map) copied.source()));

        var run = verifier.sampled("employerCard");
        assertThat(verifier.findings(run))
                .containsEntry(renamed, "HISTORY_CHANGED")
                .containsEntry(forgotten, "HISTORY_CHANGED")
                .containsEntry(invented, "HISTORY_CHANGED");
        assertThat(verifier.one("employerCard", renamed).toString()).contains("被改的名称");
        verifier.mendAll(run);
        assertThat(verifier.findings(verifier.sampled("employerCard")))
                .doesNotContainKeys(renamed, forgotten, invented);
    }

    @SuppressWarnings("rawtypes")
    private Hit<Map> version(String index, String employer) throws IOException {
        elasticsearch.indices().refresh(refresh -> refresh.index(index));
        return elasticsearch
                .search(
                        search -> search.index(index)
                                .query(query ->
                                        query.term(term -> term.field("key").value(employer))),
                        Map.class)
                .hits()
                .hits()
                .getFirst();
    }

    @Test
    void of_one_document_that_is_gone_and_of_one_whose_dossier_lacks_an_event_it_is_told_at_once() {
        var employer = stored();
        agency.done("/api/v1/employers/" + employer + "/names", Map.of("on", "2025-01-15", "name", "改名后单位（示例）"));
        agency.get("/api/v1/employers/" + employer);
        var registered = events(employer).getFirst().eventId();
        var facts = mongo.getDatabase(database).getCollection("facts@" + verifier.answering("facts"));
        assertThat(facts.deleteOne(Filters.eq("_id", registered)).getDeletedCount())
                .isOne();
        assertThat(verifier.one("facts", registered).findValuesAsString("kind")).containsExactly("MISSING");

        var lost = events(employer).getLast().eventId();
        edit(employer, Kept::forgetTheLast);
        var found = verifier.one("employerCard", employer);
        assertThat(found.findValuesAsString("kind")).contains("EVENT_MISSING");
        assertThat(found.findValuesAsString("key")).contains(lost);
        readSide.verifications().mendNow("employerCard", employer, "EVENT_MISSING " + Finding.LOG + " " + lost);
        assertThat(verifier.one("employerCard", employer)).isEmpty();
        verifier.mendAll(verifier.sampled("employerCard", "facts"));
        assertThat(verifier.one("employerCard", employer)).isEmpty();
        assertThat(verifier.one("facts", registered)).isEmpty();
        assertThat(verifier.operator()
                        .get("/api/v1/operations/read-models/facts/document-verification?key=nobody")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void one_document_is_verified_at_once() {
        var flipped = stored();
        assertThat(verifier.one("employerCard", flipped)).isEmpty();
        cards().updateOne(Filters.eq("_id", flipped), Updates.set("body.visits", 3));
        assertThat(verifier.one("employerCard", flipped).findValuesAsString("field"))
                .contains("visits");
        verifier.operator()
                .post(
                        "/api/v1/operations/read-models/employerCard/mending",
                        null,
                        Map.of("key", flipped, "dossier", flipped));
        assertThat(verifier.one("employerCard", flipped)).isEmpty();
    }

    @Test
    void a_document_that_is_mended_under_the_name_of_a_wrong_dossier_is_not_lost() {
        var good = stored();
        assertThat(verifier.operator()
                        .post(
                                "/api/v1/operations/read-models/employerCard/mending",
                                null,
                                Map.of("key", good, "dossier", stored()))
                        .status())
                .isEqualTo(204);
        assertThat(cards().find(Filters.eq("_id", good)).first()).isNotNull();
        assertThat(verifier.one("employerCard", good)).isEmpty();
    }

    private void edit(String dossier, Consumer<Kept> edit) {
        var dossiers = mongo.getDatabase(database).getCollection("dossiers");
        var row = dossiers.find(Filters.eq("_id", dossier)).first();
        var kept = Kept.in(row);
        edit.accept(kept);
        kept.write(row);
        dossiers.replaceOne(Filters.eq("_id", dossier), row);
    }

    private List<Recorded> events(String dossier) {
        return readSide.dossiers().find(dossier).events();
    }

    private MongoCollection<Document> cards() {
        return mongo.getDatabase(database).getCollection("employerCard@" + verifier.answering("employerCard"));
    }

    private String stored() {
        var employer = employerNamed(Verifier.sampledName());
        assertThat(agency.get("/api/v1/employers/" + employer).status()).isEqualTo(200);
        return employer;
    }

    private String searched() throws IOException {
        var index = prefix + "-employer-" + verifier.answering("employerCard");
        elasticsearch.indices().refresh(refresh -> refresh.index(index));
        return index;
    }
}
