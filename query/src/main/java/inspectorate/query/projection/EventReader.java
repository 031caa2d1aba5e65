package inspectorate.query.projection;

import inspectorate.domain.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.jspecify.annotations.Nullable;

/** Reads events with today's code and upcasters; what it cannot read is answered as an {@link UnreadableEvent}. */
public final class EventReader {

    private static final String NO_METADATA = "{}";

    /** In place of the class of what is written otherwise today, or unknown. */
    private static final Class<?> NOT_CURRENT = Void.class;

    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final Map<SerializedType, Class<?>> current = new ConcurrentHashMap<>();

    public EventReader(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    Serializer serializer() {
        return serializer;
    }

    /** Empty where the message is none of this domain's. Never throws for what the message holds. */
    Optional<DomainEvent> read(DomainEventMessage<?> message) {
        try {
            return switch (message.getPayload()) {
                case DomainEvent event -> Optional.of(complete(event));
                case UnknownSerializedType unknown -> {
                    var type = unknown.serializedType();
                    yield Optional.of(unreadable(message, type, unknown.readData(String.class), unknown(type)));
                }
                default -> Optional.empty();
            };
        } catch (RuntimeException broken) {
            SerializedObject<String> raw = message.serializePayload(serializer, String.class);
            return Optional.of(unreadable(message, raw.getType(), raw.getData(), Cause.of(broken)));
        }
    }

    /** JSON reads a field that is not there as null: what every part of the engine asks of an event must be there. */
    private static DomainEvent complete(DomainEvent event) {
        var fact = event.fact();
        if (event.stream() == null
                || event.dossier() == null
                || fact.cellId().value() == null
                || fact.on() == null
                || fact.countsFrom() == null) {
            throw new IllegalStateException("Its identity, place or day is missing");
        }
        return event;
    }

    private static UnreadableEvent unreadable(
            DomainEventMessage<?> message, SerializedType type, String body, Cause cause) {
        var stream = message.getAggregateIdentifier();
        return new UnreadableEvent(stream, stream, type.getName(), type.getRevision(), body, cause, null);
    }

    private static Cause unknown(SerializedType type) {
        return Cause.of("No event is called " + type.getName());
    }

    /**
     * An event as its dossier keeps it.
     *
     * @param needed one of another kind is answered as an {@link UnneededEvent}
     */
    DomainEvent read(String eventId, String dossier, SerializedObject<String> kept, Kinds needed) {
        var stream = eventId.substring(0, eventId.lastIndexOf('#'));
        try {
            var known = current(kept.getType());
            if (known != NOT_CURRENT && !needed.contain(known)) {
                return new UnneededEvent(stream, dossier);
            }
            return switch (known == NOT_CURRENT ? upcast(eventId, stream, kept) : serializer.deserialize(kept)) {
                case DomainEvent event when complete(event).dossier().equals(dossier) -> event;
                case DomainEvent event ->
                    kept(stream, dossier, kept, Cause.of("The event belongs to another dossier"), event);
                default -> kept(stream, dossier, kept, unknown(kept.getType()), null);
            };
        } catch (RuntimeException broken) {
            return kept(stream, dossier, kept, Cause.of(broken), null);
        }
    }

    private static UnreadableEvent kept(
            String stream, String dossier, SerializedObject<String> kept, Cause cause, @Nullable DomainEvent meant) {
        var type = kept.getType();
        return new UnreadableEvent(stream, dossier, type.getName(), type.getRevision(), kept.getData(), cause, meant);
    }

    private Object upcast(String eventId, String stream, SerializedObject<String> kept) {
        var type = kept.getType();
        var entry = new GenericDomainEventEntry<>(
                "", stream, 0, eventId, Instant.EPOCH, type.getName(), type.getRevision(), kept.getData(), NO_METADATA);
        return upcasters
                .upcast(Stream.of(new InitialEventRepresentation(entry, serializer)))
                .findFirst()
                .<Object>map(event -> serializer.deserialize(event.getData()))
                .orElse("");
    }

    /** Only what is written otherwise today has to pass the upcasters. */
    private Class<?> current(SerializedType type) {
        return current.computeIfAbsent(type, asked -> {
            Class<?> known = serializer.classForType(asked);
            return known != UnknownSerializedType.class
                            && serializer.typeForClass(known).equals(asked)
                    ? known
                    : NOT_CURRENT;
        });
    }

    SerializedObject<String> write(DomainEvent event) {
        return event instanceof UnreadableEvent unread
                ? new SimpleSerializedObject<>(
                        unread.body(), String.class, new SimpleSerializedType(unread.type(), unread.revision()))
                : serializer.serialize(event, String.class);
    }
}
