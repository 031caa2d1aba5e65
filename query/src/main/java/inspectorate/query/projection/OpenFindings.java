package inspectorate.query.projection;

import inspectorate.query.projection.VerificationRun.State;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is not as it should be, as far as was looked: what the last run found that looked at all of a read model, and any
 * that looked again since, each thing once. What was mended counts no longer.
 */
public final class OpenFindings {

    private final Collection<Documents<?>> models;
    private final VerificationStore store;

    OpenFindings(Collection<Documents<?>> models, VerificationStore store) {
        this.models = models;
        this.store = store;
    }

    /** In any read model, or in the dossiers. */
    public long count() {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** By read model; {@link Finding#LOG} for events of dossiers. */
    public Map<String, Long> counts() {
        var latest = store.runs(Integer.MAX_VALUE);
        Map<String, Long> counts = new TreeMap<>();
        names().forEach(model -> counts.put(model, store.count(telling(latest, model), model)));
        return counts;
    }

    /** Those by which it is known what is open, and what is not any more. */
    Set<String> toldFrom(List<VerificationRun> latest) {
        Set<String> runs = new HashSet<>();
        names().forEach(model -> {
            runs.addAll(telling(latest, model));
            last(looking(latest, model)).map(VerificationRun::id).ifPresent(runs::add);
        });
        return runs;
    }

    private Stream<String> names() {
        return Stream.concat(models.stream().map(model -> model.projection().name()), Stream.of(Finding.LOG));
    }

    /**
     * Of that read model, and of the dossiers that all are made from.
     *
     * @param after cursor of the page before; null for the first page
     */
    public Page<Found> of(String model, @Nullable String after, int size) {
        var latest = store.runs(Integer.MAX_VALUE);
        Map<String, String> things = new HashMap<>(store.things(telling(latest, model), model));
        things.putAll(store.things(telling(latest, Finding.LOG), Finding.LOG));
        return store.page(new TreeMap<>(things), after, size);
    }

    /** Those that found anything at all: most find nothing, and then nothing is read. */
    private static List<String> telling(List<VerificationRun> latest, String model) {
        var looked = looking(latest, model);
        return looked.stream()
                .limit(last(looked).map(looked::indexOf).orElse(looked.size()) + 1L)
                .filter(run -> run.running() || run.differing() > 0)
                .map(VerificationRun::id)
                .toList();
    }

    private static List<VerificationRun> looking(List<VerificationRun> latest, String model) {
        return latest.stream()
                .filter(run -> model.equals(Finding.LOG) || run.models().contains(model))
                .toList();
    }

    /** That looked at all of it; where none did, the last that came to its end. */
    private static Optional<VerificationRun> last(List<VerificationRun> looked) {
        var done = looked.stream().filter(run -> run.state() == State.DONE).toList();
        return done.stream()
                .filter(VerificationRun::whole)
                .findFirst()
                .or(() -> done.stream().findFirst());
    }
}
