package inspectorate.infra.readside;

import static java.util.stream.Collectors.groupingBy;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.bookkeeping.BookkeepingEvent;
import inspectorate.domain.bookkeeping.DossierDecision.EventRestored;
import inspectorate.domain.bookkeeping.DossierDecision.EventSkipped;
import inspectorate.domain.employers.MergingEvent.FileMerged;
import inspectorate.domain.employers.MergingEvent.FileReleased;
import inspectorate.domain.employers.MergingEvent.FileTakenIn;
import inspectorate.domain.employers.MergingEvent.FileUnmerged;
import inspectorate.domain.ids.EmployerId;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/**
 * What a read model says at a point, from all events from the first on, one after the other, for each document by
 * itself. It shares nothing with the engine but the projections.
 */
final class NaiveFold {

    private final List<Recorded> events;

    /** @param messages in the order of the store */
    NaiveFold(List<EventMessage<?>> messages) {
        var recorded = new ArrayList<Recorded>();
        var skipped = new HashSet<String>();
        for (var message : messages) {
            switch ((DomainEvent) message.getPayload()) {
                case EventSkipped skips -> skipped.add(skips.eventId());
                case EventRestored restores -> skipped.remove(restores.eventId());
                case BookkeepingEvent _ -> {}
                case DomainEvent event -> recorded.add(recorded(message, event, messages.indexOf(message)));
            }
        }
        this.events = recorded.stream()
                .filter(event -> !skipped.contains(event.eventId()))
                .toList();
    }

    private static Recorded recorded(EventMessage<?> message, DomainEvent event, int index) {
        var id = event.stream() + "#" + ((DomainEventMessage<?>) message).getSequenceNumber();
        return new Recorded(id, index, message.getTimestamp(), event, Map.of());
    }

    <D> Map<String, D> documents(Projection<D> projection, AsOf asOf) {
        var told = projection.seesRetractions() ? known(asOf) : held(asOf);
        var survivors = projection.perFile() ? Map.<String, String>of() : survivors(asOf);
        var documents = new TreeMap<String, D>();
        told.stream()
                .map(recorded -> foldedFor(survivors, recorded))
                .collect(groupingBy(Recorded::dossier))
                .values()
                .forEach(ofOne -> documents.putAll(folded(projection, ofOne)));
        return documents;
    }

    private static <D> Map<String, D> folded(Projection<D> projection, List<Recorded> told) {
        var documents = new HashMap<String, D>();
        told.forEach(recorded -> projection.keysOf(recorded).forEach(key -> documents.put(key, projection.blank(key))));
        documents.replaceAll((key, document) -> {
            for (var recorded : told) {
                boolean concerned = projection.keysOf(recorded).contains(key) || projection.concernsAll(recorded);
                document = concerned ? projection.fold(document, recorded) : document;
            }
            return document;
        });
        documents.values().removeIf(document -> !projection.worthKeeping(document));
        return documents;
    }

    private static Recorded foldedFor(Map<String, String> survivors, Recorded recorded) {
        var file = recorded.event().dossier();
        return new Recorded(
                recorded.eventId(),
                recorded.index(),
                recorded.recordedAt(),
                recorded.event(),
                recorded.metadata(),
                survivors.getOrDefault(file, file));
    }

    private Map<String, String> survivors(AsOf asOf) {
        var pairs = new LinkedHashSet<Pair>();
        known(asOf).stream().filter(recorded -> counts(recorded, asOf)).forEach(recorded -> say(recorded, pairs));
        var survivors = new HashMap<String, String>();
        for (var pair : pairs) {
            survivors.remove(pair.survivor());
            survivors.values().removeIf(pair.file()::equals);
            survivors.put(pair.file(), pair.survivor());
        }
        return survivors;
    }

    private record Pair(String file, String survivor) {

        Pair(EmployerId file, EmployerId survivor) {
            this(file.value(), survivor.value());
        }
    }

    private static void say(Recorded recorded, LinkedHashSet<Pair> pairs) {
        switch (recorded.event()) {
            case FileMerged said -> pairs.addLast(new Pair(said.employerId(), said.survivorId()));
            case FileTakenIn said -> pairs.addLast(new Pair(said.mergedId(), said.employerId()));
            case FileUnmerged said -> pairs.remove(new Pair(said.employerId(), said.survivorId()));
            case FileReleased said -> pairs.remove(new Pair(said.mergedId(), said.employerId()));
            default -> {}
        }
    }

    /** Without what was retracted; a correction where the wrong fact stood. */
    private List<Recorded> held(AsOf asOf) {
        var places = new ArrayList<String>();
        var held = new HashMap<String, Recorded>();
        for (var recorded : known(asOf)) {
            var stream = recorded.event().stream();
            if (recorded.event() instanceof FactRetracted retraction) {
                held.remove(stream + "#" + retraction.retractedSequence());
            } else {
                var wrong = stream + "#" + recorded.event().fact().replaces();
                int place = places.contains(wrong) ? places.indexOf(wrong) : places.size();
                places.add(place, recorded.eventId());
                held.remove(wrong);
                held.put(recorded.eventId(), recorded);
            }
        }
        return places.stream()
                .filter(held::containsKey)
                .map(held::get)
                .filter(recorded -> counts(recorded, asOf))
                .toList();
    }

    private List<Recorded> known(AsOf asOf) {
        return events.stream()
                .filter(recorded ->
                        asOf.knownAt() == null || !recorded.recordedAt().isAfter(asOf.knownAt()))
                .toList();
    }

    private static boolean counts(Recorded recorded, AsOf asOf) {
        return asOf.businessDate() == null
                || !recorded.event().fact().countsFrom().isAfter(asOf.businessDate());
    }
}
