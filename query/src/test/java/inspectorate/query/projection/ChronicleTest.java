package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChronicleTest {

    private static final Diary DIARY = new Diary();

    @RepeatedTest(300)
    void at_every_point_one_version_says_what_the_fold_says(RepetitionInfo run) {
        var events = new RandomHistory(new Random(run.getCurrentRepetition())).events();
        var dossier = new Dossier(RandomHistory.EMPLOYER.value(), events);
        for (String key : Folding.keys(DIARY, events)) {
            var versions = line(dossier.events(), key).all(0);
            for (Instant known : RandomHistory.instants(events)) {
                for (LocalDate day : RandomHistory.days()) {
                    var folded = Folding.fold(DIARY, dossier, new AsOf(day, known), Set.of(key))
                            .get(key);
                    var said = versions.stream()
                            .filter(version -> holds(version, day, known))
                            .map(version -> version.content().get("page"))
                            .toList();
                    assertThat(said)
                            .as("%s on %s known at %s of %s", key, day, known, events)
                            .isEqualTo(
                                    folded == null || !DIARY.worthKeeping(folded)
                                            ? List.of()
                                            : List.of(folded.lines()));
                }
            }
        }
    }

    @RepeatedTest(300)
    void what_batches_change_adds_up_to_the_whole_even_where_events_come_late_or_again(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var events = new RandomHistory(random).events();
        Map<String, Version> stored = new HashMap<>();
        List<Recorded> seen = new ArrayList<>();
        for (var batch : RandomHistory.batches(events, random)) {
            boolean forgotten = !batch.isEmpty() && random.nextInt(5) == 0;
            if (forgotten) {
                var first = batch.subList(0, 1 + random.nextInt(batch.size()));
                written(seen, first, false, stored);
            }
            seen = written(seen, batch, forgotten, stored);
        }
        var whole = new HashMap<String, Version>();
        var last = events.stream().mapToLong(Recorded::index).max().orElseThrow();
        var dossier = new Dossier(RandomHistory.EMPLOYER.value(), seen);
        Folding.keys(DIARY, seen)
                .forEach(key -> line(dossier.events(), key)
                        .all(last)
                        .forEach(version -> whole.put(version.id(), version.namedBy(dossier.id()))));
        stored.replaceAll((_, version) -> version.of(version.cell(), last));
        assertThat(stored).isEqualTo(whole);
    }

    /** @return what the dossier holds then; whoever forgets that has the batch again, and says so */
    private static List<Recorded> written(
            List<Recorded> seen, List<Recorded> batch, boolean again, Map<String, Version> stored) {
        var dossier = new Dossier(RandomHistory.EMPLOYER.value(), seen);
        batch.forEach(dossier::touch);
        if (again) {
            dossier.touchAgain();
        }
        var changes = new HistoryWriter(new StoredVersions(), _ -> Map.of())
                .changes(DIARY, dossier, Folding.keys(DIARY, dossier.events()));
        stored.keySet().removeIf(id -> changes.whole().containsKey(Version.keyOf(id)));
        changes.versions().forEach(version -> stored.put(version.id(), version));
        changes.gone().keySet().forEach(stored::remove);
        return List.copyOf(dossier.events());
    }

    @Test
    void facts_in_their_order_make_two_versions_each_at_most() {
        var events = RandomHistory.inOrder(1000);
        var versions =
                line(events, Folding.keys(DIARY, events).iterator().next()).all(0);
        assertThat(versions).hasSizeLessThanOrEqualTo(2 * 1000);
    }

    private static Line line(List<Recorded> events, String key) {
        return Chronicle.of(DIARY, new EventsByKey(DIARY, events), key, page -> Map.of("page", page.lines()));
    }

    private static boolean holds(Version version, LocalDate day, Instant known) {
        return !version.validFrom().isAfter(day)
                && (version.validUntil() == null || version.validUntil().isAfter(day))
                && !version.recordedFrom().isAfter(known)
                && (version.recordedUntil() == null || version.recordedUntil().isAfter(known));
    }
}
