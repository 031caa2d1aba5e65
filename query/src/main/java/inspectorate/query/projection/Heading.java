package inspectorate.query.projection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.axonframework.serialization.SerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * What a dossier keeps of an event beside its identity and its body: one text, since a document store takes as long for
 * each field as for a long text.
 *
 * @param at microseconds since 1970, when it was recorded
 */
record Heading(long index, long at, String type, @Nullable String revision, Map<String, String> metadata) {

    private static final ObjectReader READER = Json.MAPPER.readerFor(Heading.class);
    private static final ObjectWriter WRITER = Json.MAPPER.writerFor(Heading.class);

    static Heading of(Recorded recorded, SerializedType type) {
        return new Heading(
                recorded.index(),
                ChronoUnit.MICROS.between(Instant.EPOCH, recorded.recordedAt()),
                type.getName(),
                type.getRevision(),
                recorded.metadata());
    }

    static Heading read(String text) {
        return READER.readValue(text);
    }

    String written() {
        return WRITER.writeValueAsString(this);
    }

    Instant recordedAt() {
        return Instant.EPOCH.plus(at, ChronoUnit.MICROS);
    }
}
