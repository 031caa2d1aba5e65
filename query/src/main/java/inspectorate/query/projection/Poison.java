package inspectorate.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What an operator does with what is parked: look at it, see what it would become, fold or read it anew. */
public final class Poison {

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
                var model = find(document.projection());
                refresh(
                        model,
                        document.dossier(),
                        dossier -> projector.refresh(
                                model, dossier, toRetry(model.projection(), dossier, document.subject())));
            }
        } finally {
            writing.unlock();
        }
        return parked.find(document.projection(), document.subject()).isEmpty();
    }

    /** Folds anew what is parked of that read model, into all its generations. */
    void retryAll(Documents<?> model) {
        parked.of(model.projection().name()).forEach(this::retry);
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

    /** Once more where another process has appended meanwhile: it may have written, or deleted, what came of that before. */
    private void refresh(Documents<?> model, String id, Consumer<Dossier> anew) {
        Dossier dossier;
        do {
            dossier = groups.of(model.projection(), id, AsOf.NOW);
            anew.accept(dossier);
        } while (!store.grown(List.of(dossier)).isEmpty());
    }

    private void retryEvent(Dossier dossier, String eventId) {
        var entry = Objects.requireNonNull(dossier.entry(eventId), "The dossier holds what is parked");
        if (!(entry.event() instanceof UnreadableEvent unread)) {
            parked.release(ParkedStore.EVENT, List.of(eventId));
            models.forEach(model -> refresh(model, dossier.id(), whole -> projector.refreshAll(model, whole)));
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
