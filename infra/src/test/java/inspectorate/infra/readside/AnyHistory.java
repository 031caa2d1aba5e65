package inspectorate.infra.readside;

import static inspectorate.infra.serialization.StoredEvents.is;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.bookkeeping.BookkeepingEvent;
import inspectorate.domain.bookkeeping.DossierDecision;
import inspectorate.domain.employers.MergingEvent;
import inspectorate.infra.serialization.StoredEvents;
import inspectorate.query.projection.AsOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.Serializer;
import tools.jackson.databind.node.ObjectNode;

/**
 * A random history of three employers, in the order of the store: facts are retracted and corrected, files merged and
 * parted, events skipped and restored. What one decision tells bears one time, now and then one after that of the next.
 */
final class AnyHistory {

    private static final Instant START = Instant.parse("2026-07-01T00:00:00Z");

    /** Of each employer, what others go on from. */
    private static final List<String> BEGINNINGS = List.of(
            "EmployerRegistered",
            "IntakeRegistered",
            "ClueReported",
            "ListingProposed",
            "PaperIssued",
            "AttachmentAdded");

    /** The same where no employer is concerned. */
    private static final List<String> BEGINNINGS_ELSEWHERE = List.of(
            "GridCellDefined",
            "CertificateIssued",
            "DelegationProposed",
            "ImportStarted",
            "RatingRunStarted",
            "ErasureProposed");

    private final Random random;
    private final AnyEvent any;
    private final Map<String, Integer> lengths = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private final List<EventMessage<?>> messages = new ArrayList<>();
    private final Map<String, String> survivors = new TreeMap<>();
    private final Set<String> undone = new HashSet<>();
    private final Set<String> skipped = new HashSet<>();
    private int minute;

    private record Told(String kind, DomainEvent event, int sequence) {

        String id() {
            return event.stream() + "#" + sequence;
        }
    }

    /** @param kinds of events that it holds, each at least once */
    AnyHistory(long seed, List<String> kinds, Serializer serializer) {
        this.random = new Random(seed);
        this.any = new AnyEvent(random, serializer);
        BEGINNINGS_ELSEWHERE.forEach(kind -> decide(kind, any.drawn(kind)));
        AnyEvent.EMPLOYERS.forEach(employer -> BEGINNINGS.forEach(kind -> decide(kind, any.drawn(kind, employer))));
        var shuffled = new ArrayList<>(kinds);
        Collections.shuffle(shuffled, random);
        for (String kind : shuffled) {
            next(kind);
            if (random.nextInt(5) == 0) {
                undo(some(this::undoable));
            }
            if (random.nextInt(12) == 0) {
                mergeOrPart();
            }
        }
    }

    List<EventMessage<?>> messages() {
        return messages;
    }

    Set<String> kinds() {
        var kinds = new HashSet<String>();
        told.forEach(one -> kinds.add(one.kind()));
        return kinds;
    }

    AsOf somePoint() {
        return new AsOf(any.someDay(), START.plusSeconds(60L * random.nextInt(minute)));
    }

    private void next(String kind) {
        if (is(kind, FactRetracted.class)) {
            retract(kind);
        } else if (is(kind, MergingEvent.class)) {
            while (!kinds().contains(kind)) {
                mergeOrPart();
            }
        } else if (is(kind, DossierDecision.class)) {
            skipOrRestore(kind);
        } else {
            decide(kind, any.drawn(kind));
        }
    }

    /** Seldom what others go on from. */
    private boolean undoable(Told one) {
        return StoredEvents.retractionOf(one.kind()).isPresent() && (one.sequence() > 0 || random.nextInt(4) == 0);
    }

    private void retract(String retraction) {
        Predicate<Told> retractable = one -> retracts(retraction, one.kind());
        if (told.stream().noneMatch(retractable)) {
            var kinds = StoredEvents.kinds().stream()
                    .filter(kind -> retracts(retraction, kind))
                    .toList();
            next(kinds.get(random.nextInt(kinds.size())));
        }
        undo(some(retractable));
    }

    private static boolean retracts(String retraction, String kind) {
        return StoredEvents.retractionOf(kind).filter(retraction::equals).isPresent();
    }

    /** Once at most; what is told in its place can be undone as well. */
    private void undo(Told wrong) {
        if (!undone.add(wrong.id())) {
            return;
        }
        var kind = StoredEvents.retractionOf(wrong.kind()).orElseThrow();
        var retraction = any.retraction(kind, wrong.event(), wrong.kind(), wrong.sequence());
        if (random.nextBoolean()) {
            decide(kind, retraction, wrong.kind(), any.correction(wrong.event(), wrong.kind(), wrong.sequence()));
        } else {
            decide(kind, retraction);
        }
    }

    private void mergeOrPart() {
        var file = employer(_ -> true);
        var survivor = survivors.get(file);
        if (survivor != null) {
            propose(file, survivor, "FileUnmergeProposed", "FileUnmerged", "FileReleased");
        } else if (!survivors.containsValue(file)) {
            var other = employer(any -> !any.equals(file) && !survivors.containsKey(any));
            propose(file, other, "FileMergeProposed", "FileMerged", "FileTakenIn");
        }
    }

    private String employer(Predicate<String> wanted) {
        var found = AnyEvent.EMPLOYERS.stream().filter(wanted).toList();
        return found.get(random.nextInt(found.size()));
    }

    private void propose(String file, String survivor, String proposal, String ofFile, String ofSurvivor) {
        decide(proposal, any.read(proposal, ofPair(proposal, file, survivor)));
        if (random.nextInt(4) == 0) {
            decide(
                    "FileProposalRefused",
                    any.read("FileProposalRefused", ofPair("FileProposalRefused", file, survivor)));
            return;
        }
        var event = ofPair(ofFile, file, survivor);
        var other = ofPair(ofSurvivor, survivor, file);
        other.set("fact", event.get("fact"));
        decide(ofFile, any.read(ofFile, event), ofSurvivor, any.read(ofSurvivor, other));
        if (!survivors.remove(file, survivor)) {
            survivors.put(file, survivor);
        }
    }

    private ObjectNode ofPair(String kind, String file, String other) {
        var event = any.golden(kind).put("employerId", file);
        return event.put(event.has("survivorId") ? "survivorId" : "mergedId", other);
    }

    private void skipOrRestore(String kind) {
        boolean skips = kind.equals("EventSkipped");
        if (!skips && skipped.isEmpty()) {
            skipOrRestore("EventSkipped");
        }
        var about = some(one -> skips != skipped.contains(one.id())
                && !(one.event() instanceof DossierDecision || one.event() instanceof BookkeepingEvent));
        var decision = any.golden(kind)
                .put("stream", "about-" + about.id())
                .put("dossier", about.event().dossier())
                .put("eventId", about.id());
        decide(kind, any.read(kind, decision));
        if (!skipped.add(about.id())) {
            skipped.remove(about.id());
        }
    }

    private Told some(Predicate<Told> wanted) {
        var found = told.stream().filter(wanted).toList();
        return found.get(random.nextInt(found.size()));
    }

    private void decide(String kind, DomainEvent event) {
        minute++;
        record(kind, event, time());
    }

    private void decide(String kind, DomainEvent event, String otherKind, DomainEvent other) {
        minute++;
        var at = time();
        record(kind, event, at);
        record(otherKind, other, at);
    }

    private Instant time() {
        return START.plusSeconds(60L * (random.nextInt(8) == 0 ? minute + 2 : minute));
    }

    private void record(String kind, DomainEvent event, Instant at) {
        int sequence = lengths.merge(event.stream(), 1, Integer::sum) - 1;
        told.add(new Told(kind, event, sequence));
        messages.add(new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(messages.size()),
                new GenericDomainEventMessage<>(
                        "history", event.stream(), sequence, new GenericMessage<>(event), () -> at)));
    }
}
