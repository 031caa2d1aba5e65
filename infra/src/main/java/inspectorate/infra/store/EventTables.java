package inspectorate.infra.store;

import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The names used in {@code db/10-events.sql}; Axon does not create the tables. */
final class EventTables {

    private EventTables() {}

    static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .snapshotTable("snapshot")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("aggregate_type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }
}
