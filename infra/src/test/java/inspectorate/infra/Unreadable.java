package inspectorate.infra;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** An event of a type that nobody knows any more, as the event store keeps it. */
public final class Unreadable {

    static final String BODY = "{\"colour\":\"blue\"}";

    private Unreadable() {}

    public static EventMessage<?> event(Serializer serializer, String employer, long sequence, String type) {
        var kept = new SimpleSerializedObject<>(BODY, String.class, type, null);
        return new GenericDomainEventMessage<>(
                "Employer",
                employer,
                sequence,
                new SerializedMessage<>(
                        UUID.randomUUID().toString(),
                        new LazyDeserializingObject<>(kept, serializer),
                        new LazyDeserializingObject<>(MetaData.emptyInstance())),
                Instant::now);
    }
}
