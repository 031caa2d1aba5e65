package inspectorate.query.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document said in an interval of business dates, as far as it was known in an interval of record times; both
 * include their beginning and not their end.
 *
 * @param dossier whose events name the document
 * @param opened index of the event that brought it about
 * @param closed index of the event after which something else was known; null while this holds
 * @param validUntil null for open
 * @param recordedUntil null while this is what is known
 * @param cell where the document is now, by which access is limited
 * @param folded index of the last event of its dossier when it was made; a later one replaces it
 * @param content what is kept of it
 */
public record Version(
        String key,
        String dossier,
        long opened,
        @Nullable Long closed,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Instant recordedFrom,
        @Nullable Instant recordedUntil,
        String cell,
        long folded,
        Map<String, Object> content) {

    /** The same for the same facts, however often they are folded. */
    public String id() {
        return key + "|" + opened + "|" + validFrom;
    }

    /** Key of the document that a version of that id is of. */
    static String keyOf(String id) {
        int opened = id.lastIndexOf('|', id.lastIndexOf('|') - 1);
        return opened < 0 ? id : id.substring(0, opened);
    }

    Version of(String present, long last) {
        return new Version(
                key,
                dossier,
                opened,
                closed,
                validFrom,
                validUntil,
                recordedFrom,
                recordedUntil,
                present,
                last,
                content);
    }

    Version namedBy(String owner) {
        return new Version(
                key, owner, opened, closed, validFrom, validUntil, recordedFrom, recordedUntil, cell, folded, content);
    }

    boolean changedSince(long index) {
        return opened >= index || closed != null && closed >= index;
    }
}
