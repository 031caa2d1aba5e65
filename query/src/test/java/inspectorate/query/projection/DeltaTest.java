package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import inspectorate.query.projection.DeltaReport.FieldCount;
import inspectorate.query.projection.DeltaReport.Kind;
import inspectorate.query.projection.DeltaReport.Sample;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeltaTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final int MANY = 3 * DocumentShelf.BATCH + 17;

    private final InMemory before = new InMemory();
    private final InMemory after = new InMemory();
    private final Set<String> parked = new HashSet<>();

    private record InMemory(NavigableMap<String, Document> rows) implements DeltaWalk.Side {

        InMemory() {
            this(new TreeMap<>());
        }

        void put(int number, long version, Document body) {
            var key = "%06d".formatted(number);
            rows.put(key, new Document("_id", key).append("version", version).append("body", body));
        }

        void remove(int number) {
            rows.remove("%06d".formatted(number));
        }

        @Override
        public List<Document> after(String key, int most) {
            return rows.tailMap(key, false).values().stream().limit(most).toList();
        }

        @Override
        public List<Document> of(Collection<String> keys) {
            return keys.stream().filter(rows::containsKey).map(rows::get).toList();
        }
    }

    private DeltaReport compared(ReentrantLock besideLive) {
        var tally = new DeltaTally(row -> parked.contains(row.getString("_id")));
        new DeltaWalk(besideLive, new Pace()).walk(before, after, tally, () -> true);
        return tally.told(DeltaReport.begun(new Generation("cards", 1), new Generation("cards", 2), MANY, NOW), NOW);
    }

    private void both(int number) {
        before.put(number, 1, new Document("name", "示例" + number));
        after.put(number, 1, new Document("name", "示例" + number));
    }

    @Test
    void every_document_counts_once_however_the_windows_fall() {
        IntStream.range(0, MANY).forEach(this::both);
        IntStream.range(0, MANY).filter(number -> number % 5 == 0).forEach(after::remove);
        IntStream.range(700, 1_400).filter(number -> number % 5 != 0).forEach(before::remove);

        var report = compared(new ReentrantLock());

        long gone = (MANY + 4) / 5 - 140;
        assertThat(report.added()).isEqualTo(560);
        assertThat(report.gone()).isEqualTo(gone + 140);
        assertThat(report.same()).isEqualTo(MANY - 560 - gone - 140);
        assertThat(report.changed()).isZero();
        assertThat(report.samples().stream().map(Sample::kind).distinct())
                .containsExactlyInAnyOrder(Kind.ADDED, Kind.GONE);
        assertThat(report.samples()).hasSize(2 * DeltaTally.SAMPLES_OF_A_KIND);
    }

    @Test
    void what_could_not_be_folded_is_told_apart_from_what_is_made_no_longer() {
        IntStream.range(0, 4).forEach(this::both);
        after.remove(1);
        after.remove(2);
        parked.add("000002");
        parked.add("000003");

        var report = compared(new ReentrantLock());

        assertThat(report.gone()).isOne();
        assertThat(report.unfolded()).isOne();
        assertThat(report.differing()).isEqualTo(2);
        assertThat(report.samples())
                .extracting(Sample::key, Sample::kind)
                .containsExactly(tuple("000001", Kind.GONE), tuple("000002", Kind.PARKED));
    }

    @Test
    void a_report_that_an_older_release_noted_is_read() {
        var fields = Json.fields(compared(new ReentrantLock()));
        fields.remove("parked");
        assertThat(Json.read(fields, DeltaReport.class).unfolded()).isZero();
    }

    @Test
    void each_field_is_counted_and_shown_though_thousands_differ_in_another_one() {
        IntStream.range(0, MANY).forEach(number -> {
            before.put(number, 1, new Document("sum", 1).append("wages", List.of(new Document("owed", 1))));
            after.put(number, 1, new Document("sum", 2).append("wages", List.of(new Document("owed", 1))));
        });
        after.put(1_000, 1, new Document("sum", 1).append("wages", List.of(new Document("owed", 7))));

        var report = compared(new ReentrantLock());

        assertThat(report.changed()).isEqualTo(MANY);
        assertThat(report.fields()).containsExactly(new FieldCount("sum", MANY - 1), new FieldCount("wages[].owed", 1));
        assertThat(report.samples())
                .hasSize(DeltaTally.SAMPLES_OF_A_KIND + 1)
                .anySatisfy(sample -> assertThat(sample.key()).isEqualTo("001000"));
    }

    @Test
    void what_a_batch_is_just_writing_is_no_difference() {
        IntStream.range(0, 10).forEach(this::both);
        before.put(3, 2, new Document("name", "改名"));
        before.put(10, 1, new Document("name", "新来"));
        var batch = new ReentrantLock() {
            @Override
            public void lock() {
                after.put(3, 2, new Document("name", "改名"));
                after.put(10, 1, new Document("name", "新来"));
                super.lock();
            }
        };

        var report = compared(batch);

        assertThat(report.same()).isEqualTo(11);
        assertThat(report.differing()).isZero();
    }

    @Test
    void two_documents_of_one_moment_differ_at_once_and_hold_nobody_up() {
        both(1);
        before.put(2, 4, new Document("name", "前"));
        after.put(2, 4, new Document("name", "后"));
        var batch = new ReentrantLock() {
            @Override
            public void lock() {
                throw new AssertionError("Nothing is to be waited for");
            }
        };

        assertThat(compared(batch).changed()).isOne();
    }
}
