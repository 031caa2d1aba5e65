package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.employers.EmployerEvent.EmployerRenamed;
import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.query.projection.Finding;
import inspectorate.query.projection.Finding.Kind;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.ReadModels.GenerationState;
import inspectorate.query.projection.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The other process acts between two steps of this one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoEnginesIT extends TwoEngines {

    private static final int DELIVERED = 200;
    private static final AccountId ONE = new AccountId("one");
    private static final AccountId OTHER = new AccountId("other");

    @ParameterizedTest
    @ValueSource(ints = {3, 199, 200, 205, 400})
    void what_another_appends_while_a_dossier_is_mended_stays(int held) {
        var all = IntStream.rangeClosed(0, held).mapToObj(TwoEngines::event).toList();
        events.appendEvents(all);
        deliver(other, all.subList(0, held));
        collection("dossiers")
                .updateOne(
                        new Document("_id", EMPLOYER.value()),
                        Updates.combine(Stream.of("ids", "headings", "bodies")
                                .map(Updates::popFirst)
                                .toList()));
        var run = one.verifications().start(List.of(names.name()), 100, new Position(held - 1));
        until(() -> !one.verifications().run(run.id()).running());

        events.meanwhile.set(() -> deliver(other, all.subList(held, held + 1)));
        one.verifications().mend(run.id(), Kind.EVENT_MISSING, Finding.LOG, EMPLOYER.value() + "#0");

        assertThat(events.meanwhile).hasNullValue();
        assertThat(one.dossiers().find(EMPLOYER.value()).events())
                .extracting(Recorded::eventId)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, held)
                        .mapToObj(sequence -> EMPLOYER.value() + "#" + sequence)
                        .toList());
    }

    @Test
    void a_dossier_that_an_earlier_build_wrote_is_read_and_goes_on() {
        var all = IntStream.rangeClosed(0, 3).mapToObj(TwoEngines::event).toList();
        events.appendEvents(all);
        deliver(one, all.subList(0, 3));
        var before = one.dossiers().find(EMPLOYER.value()).events();
        var row = collection("dossiers")
                .find(new Document("_id", EMPLOYER.value()))
                .first();
        collection("dossiers").replaceOne(new Document("_id", EMPLOYER.value()), asAnEarlierBuildWrote(row));
        assertThat(one.dossiers().find(EMPLOYER.value()).events()).isEqualTo(before);

        deliver(other, all.subList(3, 4));
        assertThat(one.dossiers().find(EMPLOYER.value()).events())
                .extracting(Recorded::eventId)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 3)
                        .mapToObj(sequence -> EMPLOYER.value() + "#" + sequence)
                        .toList());
    }

    private static Document asAnEarlierBuildWrote(Document row) {
        var ids = row.getList("ids", String.class);
        var headings = row.getList("headings", String.class);
        var headers = new ArrayList<Document>();
        for (int place = 0; place < ids.size(); place++) {
            var heading = Document.parse(headings.get(place));
            headers.add(new Document(heading)
                    .append("id", ids.get(place))
                    .append("index", heading.get("index", Number.class).longValue())
                    .append("at", heading.get("at", Number.class).longValue()));
        }
        return new Document("_id", row.get("_id"))
                .append("headers", headers)
                .append("bodies", row.get("bodies"))
                .append("count", row.get("count"));
    }

    @Test
    void a_document_that_another_deletes_while_it_is_rebuilt_stays_deleted() {
        deliver(other, List.of(registered()));
        names.meanwhile.set(() -> deliver(other, List.of(renamed(1, NamesInUse.NONE, "2026-05-02"))));

        var built = rebuilt();
        assertThat(documents(built).find()).isEmpty();
        assertThat(documents(new Generation(names.name(), 1)).find()).isEmpty();
    }

    @Test
    void a_version_that_another_replaces_while_it_is_rebuilt_does_not_come_back() {
        deliver(other, List.of(registered(), message(5, 2, named("示例丙", "2026-05-03"))));
        names.meanwhile.set(() -> deliver(other, List.of(message(3, 1, named("示例乙", "2026-05-02")))));

        var built = rebuilt();
        var keys = Set.of(EMPLOYER.value());
        assertThat(versions.ids(built, keys))
                .isEqualTo(versions.ids(new Generation(names.name(), 1), keys))
                .isNotEmpty();
    }

    @Test
    void a_document_that_another_deletes_for_a_merged_file_stays_deleted() {
        var merged = EmployerId.provisional("340111", "示例并");
        deliver(
                other,
                List.of(
                        registered(),
                        message(merged, 1, 0, new EmployerRegistered(merged, on("2026-05-01"), "示例并", null, "")),
                        message(merged, 2, 1, new FileMerged(merged, on("2026-05-02"), EMPLOYER, "同一", ONE, OTHER)),
                        message(3, 1, new FileTakenIn(EMPLOYER, on("2026-05-02"), merged, null, "同一", ONE, OTHER))));
        var nameless = new EmployerRenamed(merged, on("2026-05-04"), NamesInUse.NONE, "旧名");
        names.meanwhile.set(() -> deliver(other, List.of(message(merged, 5, 2, nameless))));

        deliver(one, List.of(message(4, 2, named("示例乙", "2026-05-03"))));
        assertThat(names.meanwhile).hasNullValue();
        assertThat(documents(new Generation(names.name(), 1)).find()).isEmpty();
    }

    @Test
    void what_another_appends_to_a_dossier_that_lost_events_is_seen() {
        deliver(other, IntStream.range(0, DELIVERED).mapToObj(TwoEngines::event).toList());
        // as a process leaves it that is killed after it counted three more, and before it wrote them
        collection("dossiers").updateOne(new Document("_id", EMPLOYER.value()), Updates.inc("count", 3));
        var nameless = renamed(DELIVERED + 1, NamesInUse.NONE, "2026-05-02");
        names.meanwhile.set(() -> deliver(other, List.of(event(DELIVERED), nameless)));

        deliver(one, List.of(event(DELIVERED)));
        assertThat(names.meanwhile).hasNullValue();
        assertThat(documents(new Generation(names.name(), 1)).find()).isEmpty();
    }

    @Test
    void a_document_that_another_makes_first_stays_as_that_made_it() {
        names.meanwhile.set(() -> deliver(other, List.of(renamed(1, "示例乙", "2026-05-02"))));

        deliver(one, List.of(registered()));
        assertThat(names.meanwhile).hasNullValue();
        assertThat(documents(new Generation(names.name(), 1)).find())
                .singleElement()
                .satisfies(row -> assertThat(row.getEmbedded(List.of("body", "name"), String.class))
                        .isEqualTo("示例乙"));
    }

    @Test
    void a_document_that_another_deletes_while_it_is_tried_again_stays_deleted() {
        names.meanwhile.set(() -> {
            throw new IllegalStateException("not now");
        });
        deliver(one, List.of(registered()));
        var parked = one.parked().list(null, null, 1).items().getFirst();
        names.meanwhile.set(() -> deliver(other, List.of(renamed(1, NamesInUse.NONE, "2026-05-02"))));

        assertThat(one.poison().retry(parked)).isTrue();
        assertThat(names.meanwhile).hasNullValue();
        assertThat(documents(new Generation(names.name(), 1)).find()).isEmpty();
    }

    private Generation rebuilt() {
        var built = one.readModels().rebuild(names.name());
        until(() -> one.readModels().state(names.name()).generations().stream().allMatch(GenerationState::ready));
        assertThat(names.meanwhile).hasNullValue();
        return built;
    }
}
