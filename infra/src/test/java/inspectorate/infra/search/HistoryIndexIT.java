package inspectorate.infra.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Version;
import inspectorate.query.search.HistoryIndex;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An index of versions by itself, with no documents beside it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryIndexIT extends RunningInspectorate {

    private static final Generation GENERATION = new Generation("alone", 1);

    @Autowired
    private ElasticsearchClient elasticsearch;

    @AfterEach
    void drop() {
        index().drop(GENERATION);
    }

    @Test
    void an_index_of_an_older_release_takes_what_a_newer_one_keeps() throws IOException {
        elasticsearch
                .indices()
                .create(create -> create.index("test-history-alone-1").withJson(new StringReader("""
                    {"mappings": {"dynamic": "strict", "properties": {"key": {"type": "keyword"},
                     "list": {"type": "object", "dynamic": true},
                     "opened": {"type": "long"}, "validFrom": {"type": "long"}}}}\
                    """)));
        elasticsearch.index(
                write -> write.index("test-history-alone-1").id("old").document(Map.of("key", "old", "opened", 1)));

        index().write(GENERATION, List.of(version("new"), listing("day", "2025-05-03"), listing("none", "unknown")));
        assertThat(index().dossiers(GENERATION, List.of("old", "new")))
                .isEqualTo(Map.of("old", Set.of(), "new", Set.of("dossier of new")));
    }

    @Test
    void its_keys_are_read_page_by_page_each_once() {
        index().write(
                        GENERATION,
                        IntStream.range(0, 25)
                                .mapToObj(number -> version("key-%02d".formatted(number / 2)))
                                .toList());
        var first = index().keys(GENERATION, null, 10);
        assertThat(first.items()).hasSize(10).startsWith("key-00").endsWith("key-09");
        assertThat(index().keys(GENERATION, first.next(), 10).items()).containsExactly("key-10", "key-11", "key-12");
        assertThat(index().keys(GENERATION, first.next(), 10).next()).isNull();
    }

    @Test
    void a_late_deletion_takes_no_version_that_is_newer_and_stands_in_the_way_of_none() {
        var kept = version("kept");
        var keys = List.of("kept");
        index().write(GENERATION, List.of(kept));
        index().delete(GENERATION, Map.of(kept.id(), kept.folded() - 1));
        assertThat(index().ids(GENERATION, keys)).containsExactly(kept.id());

        index().delete(GENERATION, Map.of(kept.id(), kept.folded()));
        assertThat(index().ids(GENERATION, keys)).isEmpty();
        index().write(GENERATION, List.of(kept));
        assertThat(index().ids(GENERATION, keys)).containsExactly(kept.id());
        index().remove(GENERATION, List.of(kept.id()));
        assertThat(index().ids(GENERATION, keys)).isEmpty();
    }

    @Test
    void a_day_that_is_not_known_is_kept_beside_those_that_are() {
        index().write(GENERATION, List.of(listing("known", "2025-05-03"), listing("month", "2025-05")));
        index().write(GENERATION, List.of(listing("unknown", "unknown")));
        assertThat(index().ids(GENERATION, List.of("known", "month", "unknown")))
                .hasSize(3);
    }

    @Test
    void an_index_that_is_lost_meanwhile_is_made_again_as_it_has_to_be() throws IOException {
        var index = index();
        index.write(GENERATION, List.of(version("before")));
        lose();
        index.write(GENERATION, List.of(version("written")));
        assertThat(index.ids(GENERATION, List.of("before", "written"))).hasSize(1);
        assertStrict();

        lose();
        index.mend(GENERATION, List.of(version("mended")));
        assertThat(index.ids(GENERATION, List.of("written", "mended"))).hasSize(1);
        assertStrict();

        lose();
        index.delete(GENERATION, Map.of("gone", 1L));
        assertStrict();

        lose();
        assertThat(index.ids(GENERATION, List.of("mended"))).isEmpty();
        assertStrict();
    }

    private void lose() throws IOException {
        elasticsearch.indices().delete(delete -> delete.index("test-history-alone-1"));
    }

    private void assertStrict() throws IOException {
        var mapping = elasticsearch.indices().getMapping(get -> get.index("test-history-alone-1"));
        assertThat(mapping.mappings().values())
                .allSatisfy(found -> assertThat(found.mappings().dynamic()).isEqualTo(DynamicMapping.Strict));
    }

    private static Version listing(String key, String listedOn) {
        return version(key, Map.of("list", Map.of("listedOn", listedOn)));
    }

    private HistoryIndex index() {
        return new HistoryIndex(elasticsearch, "test");
    }

    private static Version version(String key) {
        return version(key, Map.of());
    }

    private static Version version(String key, Map<String, Object> content) {
        return new Version(
                key,
                "dossier of " + key,
                System.nanoTime(),
                null,
                LocalDate.parse("2026-01-01"),
                null,
                Instant.EPOCH,
                null,
                "340111/A",
                1,
                content);
    }
}
