package inspectorate.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Dossiers of which something is parked, known here so that every answer can say whether it tells all. */
final class StaleDossiers {

    private final Map<String, String> dossierOf = new HashMap<>();
    private final Map<String, Integer> parked = new ConcurrentHashMap<>();
    private final Map<String, Integer> models = new ConcurrentHashMap<>();

    synchronized boolean isEmpty() {
        return dossierOf.isEmpty();
    }

    synchronized boolean holds(String id) {
        return dossierOf.containsKey(id);
    }

    /** @param id of what is parked */
    synchronized void put(String id, String dossier) {
        remove(id);
        dossierOf.put(id, dossier);
        parked.merge(dossier, 1, Integer::sum);
        models.merge(model(id), 1, Integer::sum);
    }

    synchronized void remove(String id) {
        var dossier = dossierOf.remove(id);
        if (dossier != null) {
            less(parked, dossier);
            less(models, model(id));
        }
    }

    private static void less(Map<String, Integer> counts, String of) {
        counts.computeIfPresent(of, (_, count) -> count == 1 ? null : count - 1);
    }

    private static String model(String id) {
        return id.substring(0, id.indexOf(' '));
    }

    /** True where something of that read model is parked. */
    boolean any(String model) {
        return models.containsKey(model);
    }

    synchronized void replace(Map<String, String> found) {
        Set.copyOf(dossierOf.keySet()).stream()
                .filter(id -> !found.containsKey(id))
                .forEach(this::remove);
        found.forEach(this::put);
    }

    Set<String> among(Collection<String> dossiers) {
        Set<String> among = new HashSet<>(dossiers);
        among.retainAll(parked.keySet());
        return among;
    }
}
