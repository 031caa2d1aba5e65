package inspectorate.query.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An interval of business dates within one of record times, in which the same files were one.
 *
 * @param dossier of those files
 * @param index of the event that is known from then on
 * @param next from when on something else is one, and the index of the event that says so
 */
record TimeField(
        Dossier dossier,
        LocalDate from,
        @Nullable LocalDate until,
        Instant known,
        long index,
        Map.@Nullable Entry<Instant, Long> next) {

    /** What that says of the field; at most one. */
    List<Version> cut(Version version) {
        var start = version.validFrom().isBefore(from) ? from : version.validFrom();
        var end = earlier(version.validUntil(), until);
        boolean before = version.recordedFrom().isBefore(known);
        var recordedFrom = before ? known : version.recordedFrom();
        var ending = next != null
                        && (version.recordedUntil() == null
                                || version.recordedUntil().isAfter(next.getKey()))
                ? next
                : null;
        var recordedUntil = ending == null ? version.recordedUntil() : ending.getKey();
        if (end != null && !start.isBefore(end) || recordedUntil != null && !recordedFrom.isBefore(recordedUntil)) {
            return List.of();
        }
        return List.of(new Version(
                version.key(),
                version.dossier(),
                before ? index : version.opened(),
                ending == null ? version.closed() : ending.getValue(),
                start,
                end,
                recordedFrom,
                recordedUntil,
                version.cell(),
                version.folded(),
                version.content()));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
