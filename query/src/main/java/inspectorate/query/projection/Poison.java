package inspectorate.query.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What an operator does with what is parked: look at it, see what it would become, fold or read it anew. */
public final class Poison {

    /** So many documents are read and written together; batches wait as long. */
    private static final int AT_ONCE = 200;

    private final Collection<Documents<?>> models;
    private final DossierStore store;
    private final Groups groups;
    private final ParkedStore parked;
    private final BatchProjector projector;
    private final EventReader reader;
    private final Lock writing;

    Poison(
            Collection<Documents<?>> models,
            DossierStore store,
            ParkedStore parked,
            BatchProjector projector,
            EventReader reader,
            Lock writing) {
        this.models = models;
        this.store = store;
        this.groups = new Groups(store);
        this.parked = parked;
        this.projector = projector;
        this.reader = reader;
        this.writing = writing;
    }

    /** @param body as it is stored, a JSON text */
    public record Raw(
            String eventId, String type, @Nullable String revision, String body, Map<String, String> metadata) {}

    /** The event at which it went wrong, read or not. */
    public Optional<Raw> event(Parked document) {
        return event(document.holder(), document.eventId());
    }

    public Optional<Raw> event(String dossier, String eventId) {
        return Optional.ofNullable(store.load(dossier).entry(eventId)).map(this::raw);
    }

    private Raw raw(Recorded recorded) {
        var kept = reader.write(recorded.event());
        var type = kept.getType();
        return new Raw(
                recorded.eventId(),
                type.getName(),
                type.getRevision(),
                kept.getData(),
                new TreeMap<>(recorded.metadata()));
    }

    /**
     * @param bodies what the documents would become, by read model and key; for an unreadable event, all of its dossier
     * @param cause why it still cannot be folded or read; null where it can
     */
    public record Preview(
            Map<String, Map<String, Object>> bodies,
            @Nullable String cause) {}

    /** With today's code and upcasters, without writing anything. */
    public Preview preview(Parked document) {
        try {
            return document.projection().equals(ParkedStore.EVENT)
                    ? previewEvent(store.load(document.dossier()), document)
                    : new Preview(preview(find(document.projection()), document), null);
        } catch (RuntimeException broken) {
            return new Preview(Map.of(), Cause.of(broken).text());
        }
    }

    private Preview previewEvent(Dossier dossier, Parked document) {
        var entry = dossier.entry(document.subject());
        if (entry != null && entry.event() instanceof UnreadableEvent unread) {
            if (unread.meant() == null) {
                return new Preview(Map.of(), unread.cause().text());
            }
            dossier = store.load(unread.meant().dossier());
            dossier.add(meant(entry, unread));
        }
        Map<String, Map<String, Object>> bodies = new TreeMap<>();
        for (var model : models) {
            for (var folded : groups.folded(model.projection(), Map.of(dossier.id(), dossier))) {
                bodies.putAll(bodies(model, folded, Folding.keys(model.projection(), folded)));
            }
        }
        return new Preview(bodies, null);
    }

    private Map<String, Map<String, Object>> preview(Documents<?> model, Parked document) {
        return bodies(model, groups.of(model.projection(), document.dossier(), AsOf.NOW), Set.of(document.subject()));
    }

    private static <D> Map<String, Map<String, Object>> bodies(Documents<D> model, Dossier dossier, Set<String> keys) {
        Map<String, Map<String, Object>> bodies = new TreeMap<>();
        Folding.fold(model.projection(), dossier, AsOf.NOW, keys).forEach((key, document) -> {
            var row = model.live().row(dossier, key, document);
            if (row != null) {
                bodies.put(model.projection().name() + " " + key, row.get("body", Document.class));
            }
        });
        return bodies;
    }

    /** Folds a parked document, or reads a parked event, anew. @return true if it is parked no longer */
    public boolean retry(Parked document) {
        writing.lock();
        try {
            parked.seen(document);
            if (document.projection().equals(ParkedStore.EVENT)) {
                retryEvent(store.load(document.dossier()), document.subject());
            } else {
                refold(find(document.projection()), List.of(document));
            }
        } finally {
            writing.unlock();
        }
        return parked.find(document.projection(), document.subject()).isEmpty();
    }

    /**
     * Folds, or reads, anew whatever is parked for that cause.
     *
     * @param done told, after each part, how many were tried in it and how many of those are parked no longer
     */
    public void retryAll(String cause, BiConsumer<Integer, Integer> done) {
        parked.ofCause(cause, AT_ONCE, some -> {
            var byModel = some.stream().collect(Collectors.groupingBy(Parked::projection));
            byModel.forEach((model, of) -> {
                if (model.equals(ParkedStore.EVENT)) {
                    of.forEach(this::retry);
                } else {
                    retrySome(find(model), of);
                }
            });
            done.accept(some.size(), some.size() - still(some).size());
        });
    }

    /**
     * Folds anew what is parked of that read model, into all its generations.
     *
     * @param goesOn told whenever some of it is done
     */
    void retryAll(Documents<?> model, Runnable goesOn) {
        parked.ofModel(model.projection().name(), AT_ONCE, some -> {
            retrySome(model, some);
            goesOn.run();
        });
    }

    private void retrySome(Documents<?> model, List<Parked> some) {
        retryTogether(model, some);
        leftTogether(some).forEach(this::retry);
    }

    private void retryTogether(Documents<?> model, List<Parked> some) {
        writing.lock();
        try {
            some.forEach(parked::seen);
            refold(model, some);
        } finally {
            writing.unlock();
        }
    }

    /** Of several documents of one dossier, which are folded together, some may be whole without the others. */
    private List<Parked> leftTogether(List<Parked> documents) {
        var byDossier = documents.stream().collect(Collectors.groupingBy(Parked::dossier));
        return byDossier.values().stream()
                .filter(together -> together.size() > 1)
                .flatMap(together -> still(together).stream())
                // under the dossier's id all of it is folded, and may be parked again
                .sorted(Comparator.comparing(document -> !document.subject().equals(document.dossier())))
                .toList();
    }

    private List<Parked> still(List<Parked> documents) {
        return documents.stream()
                .filter(document ->
                        parked.find(document.projection(), document.subject()).isPresent())
                .toList();
    }

    /** Once more where another process has appended meanwhile: it may have written, or deleted, what came of that before. */
    private <D> void refold(Documents<D> model, Collection<Parked> documents) {
        var dossiers = documents.stream().map(Parked::dossier).distinct().toList();
        Collection<Dossier> folded;
        do {
            folded = groups.folded(model.projection(), store.load(dossiers));
            projector.refresh(model, toRetry(model.projection(), folded, documents));
        } while (!store.grown(folded).isEmpty());
    }

    private static Map<Dossier, Set<String>> toRetry(
            Projection<?> projection, Collection<Dossier> folded, Collection<Parked> documents) {
        Map<String, Dossier> byFile = new HashMap<>();
        folded.forEach(dossier -> dossier.files().forEach(file -> byFile.put(file, dossier)));
        Map<Dossier, Set<String>> wanted = new LinkedHashMap<>();
        for (var document : documents) {
            var dossier = Objects.requireNonNull(byFile.get(document.dossier()));
            wanted.computeIfAbsent(dossier, _ -> new HashSet<>())
                    .addAll(toRetry(projection, dossier, document.subject()));
        }
        return wanted;
    }

    /** What was parked under its dossier's id could not tell which documents it concerns. */
    private static Set<String> toRetry(Projection<?> projection, Dossier dossier, String subject) {
        if (!subject.equals(dossier.id())) {
            return Set.of(subject);
        }
        var keys = Folding.keys(projection, dossier);
        keys.add(subject);
        return keys;
    }

    private void refoldAll(Documents<?> model, String id) {
        Dossier dossier;
        do {
            dossier = groups.of(model.projection(), id, AsOf.NOW);
            projector.refreshAll(model, dossier);
        } while (!store.grown(List.of(dossier)).isEmpty());
    }

    private void retryEvent(Dossier dossier, String eventId) {
        var entry = dossier.entry(eventId);
        if (entry == null) {
            // a retry that was cut short had put what it means in its place
            parked.release(ParkedStore.EVENT, List.of(eventId));
        } else if (!(entry.event() instanceof UnreadableEvent unread)) {
            models.forEach(model -> refoldAll(model, dossier.id()));
            parked.release(ParkedStore.EVENT, List.of(eventId));
        } else if (unread.meant() != null) {
            projector.project(List.of(meant(entry, unread)));
            for (var was = dossier; !store.rewrite(was, without(was, eventId)); ) {
                was = store.load(dossier.id());
            }
            parked.release(ParkedStore.EVENT, List.of(eventId));
        }
    }

    private static List<Recorded> without(Dossier dossier, String eventId) {
        return dossier.entries().stream()
                .filter(recorded -> !recorded.eventId().equals(eventId))
                .toList();
    }

    private static Recorded meant(Recorded kept, UnreadableEvent unread) {
        return new Recorded(
                kept.eventId(),
                kept.index(),
                kept.recordedAt(),
                Objects.requireNonNull(unread.meant()),
                kept.metadata());
    }

    private Documents<?> find(String model) {
        return models.stream()
                .filter(documents -> documents.projection().name().equals(model))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no such read model: " + model));
    }
}
