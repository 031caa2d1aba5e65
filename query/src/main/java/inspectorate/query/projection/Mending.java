package inspectorate.query.projection;

import static inspectorate.domain.bookkeeping.ParkingRule.ONLY_WHAT_CAN_BE_FOLDED_IS_MENDED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one thing as the event store makes it: an event in its dossier, a document, what search finds. */
final class Mending {

    private final Collection<Documents<?>> models;
    private final Verification.Around around;
    private final DossierStore store;
    private final Groups groups;
    private final LogAudit audit;
    private final DocumentWriter writer;
    private final Lock writing;

    Mending(
            Collection<Documents<?>> models,
            Verification.Around around,
            LogAudit audit,
            DocumentWriter writer,
            Lock writing) {
        this.models = models;
        this.around = around;
        this.store = around.store();
        this.groups = new Groups(store);
        this.audit = audit;
        this.writer = writer;
        this.writing = writing;
    }

    void mend(Finding finding) {
        writing.lock();
        try {
            if (finding.model().equals(Finding.LOG)) {
                mendDossier(finding);
            } else {
                mend(find(finding.model()), Map.of(finding.key(), finding.dossier()));
                ONLY_WHAT_CAN_BE_FOLDED_IS_MENDED.require(!writer.parks(finding.model(), finding.key()));
            }
        } finally {
            writing.unlock();
        }
    }

    /** The dossier first, then every document that it makes, or made while it was wrong. */
    private void mendDossier(Finding finding) {
        var wrong = store.load(finding.dossier());
        var right = audit.mended(wrong, finding).values();
        var meant = meant(wrong, finding);
        if (meant != null) {
            mendAll(store.append(meant));
        }
        for (var was = wrong; !store.rewrite(was, right); ) {
            was = store.load(wrong.id());
            right = audit.mended(was, finding).values();
        }
        mendAll(wrong);
    }

    private static @Nullable Recorded meant(Dossier dossier, Finding finding) {
        var entry = dossier.entry(finding.key());
        return entry != null && entry.event() instanceof UnreadableEvent unread && unread.meant() != null
                ? new Recorded(entry.eventId(), entry.index(), entry.recordedAt(), unread.meant(), entry.metadata())
                : null;
    }

    private void mendAll(Dossier touched) {
        for (var model : models) {
            var projection = model.projection();
            var keys = new HashSet<>(Folding.keys(projection, touched));
            keys.addAll(Folding.keys(projection, groups.of(projection, touched.id(), AsOf.NOW)));
            Map<String, String> dossiers = new HashMap<>();
            keys.forEach(key -> dossiers.put(key, touched.id()));
            mend(model, dossiers);
        }
    }

    /** Room is made whatever is there, so what another process has appended meanwhile is looked for. */
    private <D> void mend(Documents<D> model, Map<String, String> dossiers) {
        Collection<Dossier> folded;
        do {
            folded = mended(model, dossiers);
        } while (!store.grown(folded).isEmpty());
    }

    private <D> Collection<Dossier> mended(Documents<D> model, Map<String, String> dossiers) {
        var projection = model.projection();
        Map<String, Dossier> loaded = new HashMap<>();
        Map<Dossier, Set<String>> wanted = new HashMap<>();
        dossiers.forEach((key, said) -> candidates(model, key, said)
                .map(id -> loaded.computeIfAbsent(id, owner -> groups.of(projection, owner, AsOf.NOW)))
                .filter(dossier -> Folding.keys(projection, dossier).contains(key))
                .findFirst()
                .ifPresentOrElse(
                        dossier -> wanted.computeIfAbsent(dossier, _ -> new HashSet<>())
                                .add(key),
                        () -> writer.remove(model.shelves(), key)));
        wanted.forEach((dossier, keys) -> model.shelves().forEach(shelf -> shelf.makeRoom(dossier, keys)));
        writer.mend(projection, model.shelves(), wanted);
        // what search found although it was not stored may be stored by now: mended itself, or written late
        around.mirrorsOf(projection).forEach(mirror -> mend(model, mirror, dossiers.keySet()));
        return loaded.values();
    }

    /** Who is said to make it may be wrong: it is removed where nobody does who may. */
    private <D> Stream<String> candidates(Documents<D> model, String key, String said) {
        return Stream.<Supplier<String>>of(
                        () -> said,
                        () -> around.of(model).dossierOf(key).orElse(""),
                        () -> model.dossierOfVersions(key).orElse(""),
                        () -> key)
                .map(Supplier::get)
                .filter(id -> !id.isEmpty())
                .distinct();
    }

    private static <D> void mend(Documents<D> model, Mirror mirror, Set<String> keys) {
        for (var shelf : model.shelves()) {
            var documents = new ArrayList<Stored<D>>();
            var strange = new HashSet<>(keys);
            shelf.of(keys).forEach(row -> {
                documents.add(shelf.stored(row));
                strange.remove(row.getString("_id"));
            });
            mirror.remove(shelf.generation(), strange);
            mirror.mend(shelf.generation(), documents);
        }
    }

    private Documents<?> find(String model) {
        return models.stream()
                .filter(documents -> documents.projection().name().equals(model))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no such read model: " + model));
    }
}
