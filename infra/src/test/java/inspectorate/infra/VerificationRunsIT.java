package inspectorate.infra;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.ReadSide;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Verifications that lose their process, and one beside officers at work. */
class VerificationRunsIT extends AtWork {

    private static final String MODEL = "employerCard";
    private static final int WRITTEN_AT_MOST = 12;

    @Autowired
    private MongoClient mongo;

    @Autowired
    private ReadSide readSide;

    @Autowired
    private EventStore events;

    @Autowired
    private Serializer serializer;

    @Value("${inspectorate.database}")
    private String database;

    private final List<Runnable> mending = new ArrayList<>();
    private Verifier verifier;

    @BeforeEach
    void verifier() {
        verifier = new Verifier(new Officer(http(), "operator"));
    }

    @Test
    void a_run_that_lost_its_process_goes_on_where_it_was_and_neither_loses_nor_doubles_what_it_found()
            throws InterruptedException {
        var early = withoutItsLastEvent();
        Thread.sleep(5);
        var between = events.createTokenAt(Instant.now());
        Thread.sleep(5);
        var late = withoutItsLastEvent();
        var cards = Stream.generate(this::flipped).limit(3).sorted().toList();
        var run = verifier.sampled(MODEL);
        assertThat(keys(run)).contains(early, late).containsAll(cards);

        forget(run, early, late, cards.getFirst(), cards.get(1));
        resumed(run, "LOG", text(between));
        assertThat(keys(run)).contains(late).containsAll(cards).doesNotContain(early);

        forget(run, cards.getFirst(), cards.get(1));
        resumed(run, "DOSSIERS", cards.getFirst());
        assertThat(keys(run)).contains(late, cards.get(1), cards.getLast()).doesNotContain(early, cards.getFirst());
    }

    @Test
    void a_run_that_is_being_stopped_is_no_answer_to_who_begins_one() {
        var stopping = begun();
        verifier.awaited(stopping);
        var verifications = mongo.getDatabase(database).getCollection("verifications");
        var underWay = combine(
                set("body.state", "RUNNING"), set("body.seenAt", Instant.now().toString()), unset("body.endedAt"));
        verifications.updateOne(Filters.eq("_id", stopping), underWay);
        mending.add(() -> verifications.updateOne(Filters.eq("_id", stopping), set("body.state", "CANCELLED")));
        assertThat(begun()).isEqualTo(stopping);

        readSide.verifications().cancel(stopping);
        var next = begun();
        assertThat(next).isNotEqualTo(stopping);
        assertThat(verifier.awaited(next).path("state").asString()).isEqualTo("DONE");
    }

    private String begun() {
        return readSide.verifications()
                .start(List.of(MODEL), 1, new Position(0))
                .id();
    }

    @AfterEach
    void mend() {
        mending.forEach(Runnable::run);
    }

    /** A row as it is, which will be put back. */
    private Document row(String place, String key) {
        var row = collection(place).find(Filters.eq("_id", key)).first();
        mending.add(() -> collection(place).replaceOne(Filters.eq("_id", key), row));
        return new Document(row);
    }

    /** @return identity of the event that its dossier lacks */
    private String withoutItsLastEvent() {
        var employer = employerNamed(Verifier.sampledName());
        intake(employer);
        assertThat(agency.get("/api/v1/employers/" + employer).status()).isEqualTo(200);
        var last = readSide.dossiers().find(employer).events().getLast();
        var row = row("dossiers", employer);
        var kept = Kept.in(row);
        kept.forgetTheLast();
        kept.write(row);
        collection("dossiers").replaceOne(Filters.eq("_id", employer), row);
        return last.eventId();
    }

    private String flipped() {
        var employer = employerNamed(Verifier.sampledName());
        assertThat(agency.get("/api/v1/employers/" + employer).status()).isEqualTo(200);
        var cards = MODEL + "@" + verifier.answering(MODEL);
        row(cards, employer);
        collection(cards).updateOne(Filters.eq("_id", employer), set("body.casesOpen", 7));
        return employer;
    }

    /** As if it had not come so far. */
    private void forget(String run, String... keys) {
        collection("findings").deleteMany(Filters.and(Filters.eq("run", run), Filters.in("body.key", List.of(keys))));
    }

    /** What it found since it noted that place stays, as it is kept before the place is. */
    private void resumed(String run, String phase, String after) {
        var lost = combine(
                set("body.state", "RUNNING"),
                set("body.phase", phase),
                set("body.after", after),
                set("body.seenAt", Instant.now().minusSeconds(600).toString()),
                unset("body.endedAt"));
        collection("verifications").updateOne(Filters.eq("_id", run), lost);
        readSide.verifications().resume();
        var ended = verifier.awaited(run);
        assertThat(ended.path("state").asString()).as(ended.toString()).isEqualTo("DONE");
        assertThat(ended.path("differing").asInt()).isEqualTo(verifier.page(run).size());
    }

    private Set<String> keys(String run) {
        return verifier.findings(run).keySet();
    }

    private String text(TrackingToken token) {
        var written = serializer.serialize(token, String.class);
        return written.getType().getName() + " " + written.getData();
    }

    @Test
    void a_run_beside_officers_at_work_finds_nothing_of_theirs_wrong() {
        List<String> employers = new ArrayList<>(List.of(employerNamed(Verifier.sampledName())));
        var run = verifier.begunSample(MODEL, "caseBoard");
        while (running(run) && employers.size() <= WRITTEN_AT_MOST) {
            var employer = employerNamed(Verifier.sampledName());
            intake(employers.getFirst());
            say(intake(employer), "acceptance", Map.of("on", "2025-03-03"));
            employers.add(employer);
        }
        assertThat(employers).as("written while it ran").hasSizeGreaterThan(1);
        assertThat(verifier.awaited(run).path("state").asString()).isEqualTo("DONE");
        assertThat(verifier.page(run))
                .extracting(finding -> finding.path("dossier").asString())
                .doesNotContainAnyElementsOf(employers);
    }

    private boolean running(String run) {
        return verifier.seen(run).path("state").asString().equals("RUNNING");
    }

    private MongoCollection<Document> collection(String name) {
        return mongo.getDatabase(database).getCollection(name);
    }
}
