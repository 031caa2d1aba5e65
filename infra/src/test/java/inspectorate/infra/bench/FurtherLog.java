package inspectorate.infra.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import inspectorate.domain.DomainEvent;
import inspectorate.infra.serialization.StoredEvents;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the invented log leaves out: for each of its employers one event of every kind from which the other read models
 * are made, as the golden file has it, and of fifty employers one that proves to be another.
 */
final class FurtherLog {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int APPENDED_AT_ONCE = 60;
    private static final int OF_WHICH_ONE_IS_MERGED = 50;

    private static final List<String> KINDS = List.of(
            "ListingProposed",
            "EmployerBlacklisted",
            "IntegrityGradeAssigned",
            "PaperIssued",
            "AttachmentAdded",
            "ClueReported",
            "GridCellDefined",
            "CertificateIssued",
            "RatingRunStarted",
            "ImportStarted",
            "ErasureProposed");

    private final Serializer serializer;
    private final List<EventMessage<?>> waiting = new ArrayList<>();
    private final EventStore events;
    private int written;

    private FurtherLog(EventStore events, Serializer serializer) {
        this.events = events;
        this.serializer = serializer;
    }

    /** @return how many events */
    static int write(EventStore events, Serializer serializer, int employers) {
        var log = new FurtherLog(events, serializer);
        for (String kind : KINDS) {
            for (int employer = 0; employer < employers; employer++) {
                log.tell(kind, employer);
            }
        }
        for (int file = 0; file + 1 < employers; file += OF_WHICH_ONE_IS_MERGED) {
            log.merge(file, file + 1);
        }
        log.flush();
        return log.written;
    }

    private void tell(String kind, int employer) {
        var golden = StoredEvents.golden(kind);
        var stream = read(kind, golden).stream();
        var event = (ObjectNode) JSON.readTree(golden.replace(stream, stream + "-" + employer));
        if (event.has("employerId")) {
            event.put("employerId", InventedLog.employerId(employer));
        }
        if (event.has("inspectorId")) {
            event.put("inspectorId", "inspector-" + employer);
        }
        // a listing is decided on after it was proposed
        append(read(kind, event.toString()), kind.equals("EmployerBlacklisted") ? 1 : 0);
    }

    private void merge(int file, int survivor) {
        append(pair("FileMerged", file, "survivorId", survivor), 2);
        append(pair("FileTakenIn", survivor, "mergedId", file), 2);
    }

    private DomainEvent pair(String kind, int employer, String otherField, int other) {
        var event = (ObjectNode) JSON.readTree(StoredEvents.golden(kind));
        event.put("employerId", InventedLog.employerId(employer)).put(otherField, InventedLog.employerId(other));
        return read(kind, event.toString());
    }

    private void append(DomainEvent event, int sequence) {
        waiting.add(InventedLog.message("Further", sequence, event));
        written++;
        if (waiting.size() == APPENDED_AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            events.publish(waiting);
            waiting.clear();
        }
    }

    private DomainEvent read(String kind, String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json.getBytes(UTF_8), byte[].class, new SimpleSerializedType(kind, null)));
    }
}
