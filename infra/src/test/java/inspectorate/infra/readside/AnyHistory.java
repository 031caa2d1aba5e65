package inspectorate.infra.readside;

import static java.nio.charset.StandardCharsets.UTF_8;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.FactRetracted;
import inspectorate.infra.serialization.StoredEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A random history of three employers, made of every kind of event there is: each as its golden file has it, with ids
 * and dates drawn anew. Facts are retracted and corrected, files merged and parted.
 */
final class AnyHistory {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Instant START = Instant.parse("2026-07-01T00:00:00Z");
    private static final List<String> EMPLOYERS = List.of("employer-a", "employer-b", "employer-c");

    private final Random random;
    private final Serializer serializer;
    private final Map<String, List<DomainEvent>> streams = new HashMap<>();
    private final List<EventMessage<?>> messages = new ArrayList<>();
    private boolean merged;

    AnyHistory(long seed, Serializer serializer) {
        this.random = new Random(seed);
        this.serializer = serializer;
    }

    List<EventMessage<?>> of(int events) {
        var kinds = StoredEvents.kinds();
        Collections.shuffle(kinds, random);
        for (int number = 0; messages.size() < events; number++) {
            if (random.nextInt(6) == 0) {
                undo();
            } else if (random.nextInt(12) == 0) {
                mergeOrPart();
            } else {
                record(drawn(kinds.get(number % kinds.size())));
            }
        }
        return messages;
    }

    static Instant end() {
        return START.plusSeconds(100_000);
    }

    LocalDate someDay() {
        return FIRST.plusDays(random.nextInt(60));
    }

    Instant someInstant() {
        return START.plusSeconds(60L * random.nextInt(messages.size()));
    }

    /** In the order of the store but for some that are late, and some delivered twice. */
    List<List<EventMessage<?>>> batches() {
        var batches = new ArrayList<List<EventMessage<?>>>();
        var late = new ArrayList<EventMessage<?>>();
        var batch = new ArrayList<EventMessage<?>>();
        for (var message : messages) {
            (random.nextInt(12) == 0 ? late : batch).add(message);
            if (!batch.isEmpty() && random.nextInt(7) == 0) {
                batches.add(List.copyOf(batch));
                if (random.nextInt(4) == 0) {
                    batches.add(List.copyOf(batch));
                }
                batch.clear();
            }
        }
        batch.addAll(late);
        batches.add(batch);
        return batches;
    }

    private DomainEvent drawn(String kind) {
        return read(kind, (ObjectNode) JSON.readTree(StoredEvents.golden(kind)));
    }

    private DomainEvent read(String kind, ObjectNode event) {
        var employer = EMPLOYERS.get(random.nextInt(EMPLOYERS.size()));
        replace(event, "employerId", employer);
        replace(event, "caseId", employer + "-case-" + random.nextInt(2));
        replace(event, "clueId", employer + "-clue-" + random.nextInt(2));
        replace(event, "listingId", employer + "-listing");
        replace(event, "ratingId", employer + "-rating");
        replace(event, "inspectionId", employer + "-visit-" + random.nextInt(2));
        replace(event, "paperId", employer + "-paper");
        replace(event, "attachmentId", employer + "-attachment");
        date(event, null);
        return deserialized(kind, event);
    }

    private void date(ObjectNode event, Integer replaces) {
        var fact = (ObjectNode) event.get("fact");
        var day = someDay().toString();
        fact.put("on", day).put("countsFrom", day);
        fact.put("cellId", "340111/34011100" + (1 + random.nextInt(3)));
        if (replaces != null) {
            fact.put("replaces", replaces);
        }
    }

    private static void replace(ObjectNode event, String field, String value) {
        if (event.has(field)) {
            event.put(field, value);
        }
    }

    private void undo() {
        var names = streams.keySet().stream().sorted().toList();
        if (names.isEmpty()) {
            return;
        }
        var stream = streams.get(names.get(random.nextInt(names.size())));
        int sequence = random.nextInt(stream.size());
        var wrong = stream.get(sequence);
        var kind = StoredEvents.retractionOf(wrong);
        if (wrong instanceof FactRetracted || kind.isEmpty()) {
            return;
        }
        var name = StoredEvents.kindOf(wrong);
        var body = (ObjectNode)
                JSON.readTree(serializer.serialize(wrong, String.class).getData());
        var retraction = (ObjectNode) JSON.readTree(StoredEvents.golden(kind.get()));
        body.properties().forEach(property -> {
            if (retraction.has(property.getKey()) && !property.getKey().equals("reason")) {
                retraction.set(property.getKey(), property.getValue());
            }
        });
        retraction.put("retractedSequence", sequence);
        retraction.set("retracted", JSON.createObjectNode().set(name, body));
        record(deserialized(kind.get(), retraction));
        if (random.nextBoolean()) {
            var right = body.deepCopy();
            date(right, sequence);
            alter(right);
            record(deserialized(name, right));
        }
    }

    /** Something else was said, too: a word more, one more, or the contrary. */
    private static void alter(ObjectNode right) {
        for (var field : List.of("reason", "what", "report", "statement", "opinion", "course")) {
            if (right.path(field).isString()) {
                right.put(field, right.path(field).asString() + "（更正）");
            }
        }
        for (var property : List.copyOf(right.properties())) {
            if (property.getValue().isBoolean()) {
                right.put(property.getKey(), !property.getValue().asBoolean());
            } else if (property.getKey().equals("workers")
                    && property.getValue().isInt()) {
                right.put("workers", property.getValue().asInt() + 1);
            }
        }
    }

    private void mergeOrPart() {
        var file = (ObjectNode) JSON.readTree(StoredEvents.golden(merged ? "FileUnmerged" : "FileMerged"));
        var survivor = (ObjectNode) JSON.readTree(StoredEvents.golden(merged ? "FileReleased" : "FileTakenIn"));
        date(file, null);
        file.put("employerId", EMPLOYERS.get(0)).put("survivorId", EMPLOYERS.get(1));
        survivor.set("fact", file.get("fact"));
        survivor.put("employerId", EMPLOYERS.get(1)).put("mergedId", EMPLOYERS.get(0));
        record(deserialized(merged ? "FileUnmerged" : "FileMerged", file));
        record(deserialized(merged ? "FileReleased" : "FileTakenIn", survivor));
        merged = !merged;
    }

    private DomainEvent deserialized(String kind, ObjectNode event) {
        return serializer.deserialize(new SimpleSerializedObject<>(
                event.toString().getBytes(UTF_8), byte[].class, new SimpleSerializedType(kind, null)));
    }

    private void record(DomainEvent event) {
        var stream = streams.computeIfAbsent(event.stream(), _ -> new ArrayList<>());
        var message = new GenericDomainEventMessage<Object>(
                "history",
                event.stream(),
                stream.size(),
                event,
                MetaData.emptyInstance(),
                event.stream() + "#" + stream.size(),
                START.plusSeconds(60L * messages.size()));
        stream.add(event);
        messages.add(new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(messages.size()), message));
    }
}
