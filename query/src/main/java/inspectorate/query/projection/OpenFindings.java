package inspectorate.query.projection;

import inspectorate.query.projection.VerificationRun.State;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final int runs;

    /** @param runs how many of the latest are asked */
    OpenFindings(Collection<Documents<?>> models, VerificationStore store, int runs) {
        this.models = models;
        this.store = store;
        this.runs = runs;
    }

    /** In any read model, or in the dossiers. */
    public long count() {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** By read model; {@link Finding#LOG} for events of dossiers. */
    public Map<String, Long> counts() {
        var latest = store.runs(runs);
        Map<String, Long> counts = new TreeMap<>();
        Stream.concat(models.stream().map(model -> model.projection().name()), Stream.of(Finding.LOG))
                .forEach(model -> counts.put(model, (long)
                        store.things(telling(latest, model), model).size()));
        return counts;
    }

    /**
     * Of that read model, and of the dossiers that all are made from.
     *
     * @param after cursor of the page before; null for the first page
     */
    public Page<Found> of(String model, @Nullable String after, int size) {
        var latest = store.runs(runs);
        Map<String, String> things = new HashMap<>(store.things(telling(latest, model), model));
        things.putAll(store.things(telling(latest, Finding.LOG), Finding.LOG));
        return store.page(new TreeMap<>(things), after, size);
    }

    /** Those that found anything at all: most find nothing, and then nothing is read. */
    private static List<String> telling(List<VerificationRun> runs, String model) {
        var looked = runs.stream()
                .filter(run -> model.equals(Finding.LOG) || run.models().contains(model))
                .toList();
        var done = looked.stream().filter(run -> run.state() == State.DONE).toList();
        var last = done.stream()
                .filter(VerificationRun::whole)
                .findFirst()
                .or(() -> done.stream().findFirst());
        return looked.stream()
                .limit(last.map(looked::indexOf).orElse(looked.size()) + 1L)
                .filter(run -> run.running() || run.differing() > 0)
                .map(VerificationRun::id)
                .toList();
    }
}
