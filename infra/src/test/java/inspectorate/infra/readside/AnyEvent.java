package inspectorate.infra.readside;

import static java.nio.charset.StandardCharsets.UTF_8;

import inspectorate.domain.DomainEvent;
import inspectorate.infra.serialization.StoredEvents;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as their golden files have them, with ids and dates drawn anew: of few employers, each with cases, clues and
 * papers of its own, so that what is told of one of these falls into its employer's dossier. One clue knows no employer.
 */
final class AnyEvent {

    static final List<String> EMPLOYERS = List.of("employer-a", "employer-b", "employer-c");

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 60;

    private final Random random;
    private final Serializer serializer;

    AnyEvent(Random random, Serializer serializer) {
        this.random = random;
        this.serializer = serializer;
    }

    LocalDate someDay() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    /** The golden event of that kind, somewhere on some day. */
    ObjectNode golden(String kind) {
        var event = (ObjectNode) JSON.readTree(StoredEvents.golden(kind));
        dated(event, null);
        return event;
    }

    DomainEvent drawn(String kind) {
        return drawn(kind, EMPLOYERS.get(random.nextInt(EMPLOYERS.size())));
    }

    DomainEvent drawn(String kind, String employer) {
        var event = golden(kind);
        replace(event, "employerId", employer);
        replace(event, "knownAs", employer);
        replace(event, "caseId", employer + "-case-" + random.nextInt(2));
        replace(event, "into", employer + "-case-" + random.nextInt(2));
        replace(event, "clueId", employer + "-clue-" + random.nextInt(2));
        replace(event, "listingId", employer + "-listing");
        replace(event, "ratingId", employer + "-rating");
        replace(event, "inspectionId", employer + "-visit-" + random.nextInt(2));
        replace(event, "paperId", employer + "-paper");
        replace(event, "attachmentId", employer + "-attachment");
        replace(event, "cellId", cell());
        if (event.has("clueId") && random.nextInt(4) == 0) {
            event.put("clueId", "stray-clue").remove("employerId");
        }
        if (random.nextBoolean()) {
            alter(event);
        }
        return read(kind, event);
    }

    /** That the event with this sequence number in its stream does not hold. */
    DomainEvent retraction(String kind, DomainEvent wrong, String wrongKind, int sequence) {
        var body = written(wrong);
        var retraction = golden(kind);
        body.properties().forEach(property -> {
            if (retraction.has(property.getKey()) && !property.getKey().equals("reason")) {
                retraction.set(property.getKey(), property.getValue().deepCopy());
            }
        });
        if (!body.has("employerId")) {
            retraction.remove("employerId");
        }
        dated(retraction, null);
        retraction.put("retractedSequence", sequence);
        retraction.set("retracted", JSON.createObjectNode().set(wrongKind, body));
        return read(kind, retraction);
    }

    /** Somewhere else on another day, and with something else said. */
    DomainEvent correction(DomainEvent wrong, String kind, int sequence) {
        var right = written(wrong);
        dated(right, sequence);
        alter(right);
        return read(kind, right);
    }

    DomainEvent read(String kind, ObjectNode event) {
        return serializer.deserialize(new SimpleSerializedObject<>(
                event.toString().getBytes(UTF_8), byte[].class, new SimpleSerializedType(kind, null)));
    }

    private ObjectNode written(DomainEvent event) {
        return (ObjectNode)
                JSON.readTree(serializer.serialize(event, String.class).getData());
    }

    private void dated(ObjectNode event, @Nullable Integer replaces) {
        var fact = (ObjectNode) event.get("fact");
        var day = someDay().toString();
        fact.put("on", day).put("countsFrom", day).put("cellId", cell()).remove("replaces");
        if (replaces != null) {
            fact.put("replaces", replaces);
        }
    }

    private String cell() {
        return "340111/34011100" + (1 + random.nextInt(3));
    }

    private static void replace(ObjectNode event, String field, String value) {
        if (event.has(field)) {
            event.put(field, value);
        }
    }

    /** A word more, one more, or the contrary. */
    private void alter(ObjectNode event) {
        for (var field : List.of("reason", "what", "report", "statement", "opinion", "course", "name")) {
            if (event.path(field).isString()) {
                event.put(field, event.path(field).asString() + random.nextInt(10));
            }
        }
        for (var property : List.copyOf(event.properties())) {
            if (property.getValue().isBoolean()) {
                event.put(property.getKey(), !property.getValue().asBoolean());
            } else if (property.getKey().equals("workers")
                    && property.getValue().isInt()) {
                event.put("workers", property.getValue().asInt() + 1);
            }
        }
    }
}
