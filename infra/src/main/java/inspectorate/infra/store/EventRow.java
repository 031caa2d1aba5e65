package inspectorate.infra.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** An event as its table holds it. */
record EventRow(DomainEventMessage<?> event, SerializedObject<byte[]> payload, SerializedObject<byte[]> metaData) {

    static final String COLUMNS =
            "(event_identifier, aggregate_identifier, sequence_number, aggregate_type, time_stamp,"
                    + " payload_type, payload_revision, payload, meta_data)";

    static final int WIDTH = 9;

    static EventRow of(DomainEventMessage<?> event, Serializer serializer) {
        return new EventRow(
                event,
                event.serializePayload(serializer, byte[].class),
                event.serializeMetaData(serializer, byte[].class));
    }

    void fill(PreparedStatement statement, int from) throws SQLException {
        statement.setString(from, event.getIdentifier());
        statement.setString(from + 1, event.getAggregateIdentifier());
        statement.setLong(from + 2, event.getSequenceNumber());
        statement.setString(from + 3, event.getType());
        statement.setString(from + 4, DateTimeUtils.formatInstant(event.getTimestamp()));
        statement.setString(from + 5, payload.getType().getName());
        statement.setString(from + 6, payload.getType().getRevision());
        statement.setBytes(from + 7, payload.getData());
        statement.setBytes(from + 8, metaData.getData());
    }
}
