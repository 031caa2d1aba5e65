package inspectorate.query.projection;

import com.mongodb.client.model.WriteModel;
import inspectorate.domain.FactRetracted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * One batch of events into dossiers, documents and mirrors: one bulk read, folds, bulk writes. Doing a batch again, or
 * after a crash half-way, gives the same documents, since each is folded from its dossier.
 */
final class BatchProjector {

    private final DossierStore store;
    private final List<Documents<?>> models;
    private final List<Mirror> mirrors;
    private final ParkedStore parked;

    BatchProjector(DossierStore store, List<Documents<?>> models, List<Mirror> mirrors, ParkedStore parked) {
        this.store = store;
        this.models = models;
        this.mirrors = mirrors;
        this.parked = parked;
    }

    void project(List<Recorded> batch) {
        Map<String, List<Recorded>> touched = batch.stream()
                .collect(Collectors.groupingBy(
                        recorded -> recorded.event().dossier(), LinkedHashMap::new, Collectors.toList()));
        var dossiers = store.load(touched.keySet());
        dossiers.forEach((id, dossier) -> touched.getOrDefault(id, List.of()).forEach(dossier::add));
        store.append(dossiers.values());
        refreshTogether(dossiers.values(), touched);
    }

    /** Read models do not know each other, so each is written on its own thread; the batch waits for all of them. */
    private void refreshTogether(Collection<Dossier> dossiers, Map<String, List<Recorded>> touched) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = models.stream()
                    .map(model -> CompletableFuture.runAsync(() -> refresh(model, dossiers, touched), threads))
                    .toList();
            writing.forEach(CompletableFuture::join);
        }
    }

    private <D> void refresh(Documents<D> model, Collection<Dossier> dossiers, Map<String, List<Recorded>> touched) {
        var writes = new ArrayList<WriteModel<Document>>();
        var written = new ArrayList<Stored<D>>();
        var gone = new HashSet<String>();
        for (var dossier : dossiers) {
            var keys = concerned(model.projection(), dossier, touched.getOrDefault(dossier.id(), List.of()));
            if (keys.isEmpty()) {
                continue;
            }
            try {
                var documents = Folding.fold(model.projection(), dossier, AsOf.NOW, keys);
                var stored = model.write(dossier, documents, keys, writes);
                written.addAll(stored);
                gone.addAll(keys);
                stored.forEach(document -> gone.remove(document.key()));
                parked.release(model.projection().name(), keys);
            } catch (RuntimeException broken) {
                park(model.projection(), dossier, keys, broken);
            }
        }
        model.write(writes);
        for (var mirror : mirrors) {
            if (mirror.mirrors(model.projection().name())) {
                mirror.write(model.projection().name(), written);
                mirror.delete(model.projection().name(), gone);
            }
        }
    }

    /** What the touched events concern; everything of the dossier where one concerns all. */
    private static Set<String> concerned(Projection<?> projection, Dossier dossier, List<Recorded> events) {
        if (events.stream().anyMatch(projection::concernsAll)) {
            return Folding.keys(projection, dossier.events());
        }
        var keys = Folding.keys(projection, events);
        Map<String, Recorded> byId = new HashMap<>();
        for (var recorded : events) {
            if (recorded.event() instanceof FactRetracted retraction) {
                if (byId.isEmpty()) {
                    dossier.events().forEach(event -> byId.put(event.eventId(), event));
                }
                var retracted = byId.get(recorded.sibling(retraction.retractedSequence()));
                if (retracted != null) {
                    keys.addAll(
                            projection.concernsAll(retracted)
                                    ? Folding.keys(projection, dossier.events())
                                    : projection.keysOf(retracted));
                }
            }
        }
        return keys;
    }

    private void park(Projection<?> projection, Dossier dossier, Set<String> keys, RuntimeException broken) {
        var last = dossier.events().getLast();
        for (String key : keys) {
            parked.park(new Parked(
                    projection.name(), key, dossier.id(), last.eventId(), broken.toString(), last.recordedAt()));
        }
    }
}
