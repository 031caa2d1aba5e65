package inspectorate.query.projection;

import inspectorate.query.projection.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares dossiers with the event store by identity, place, content and who did it: both ways, a window at a time. */
final class LogAudit {

    /** In place of an index, of what was read by its stream. */
    static final long SOMEWHERE = -1;

    static final int LOOKS = 20;
    static final long BETWEEN_LOOKS = 250;

    private final EventLog log;
    private final DossierStore store;

    LogAudit(EventLog log, DossierStore store) {
        this.log = log;
        this.store = store;
    }

    /** What of these events of the store their dossiers do not hold as they are; given time to take them in. */
    List<Finding> missing(List<Recorded> window, Effort effort) throws InterruptedException {
        var suspects = window;
        List<Finding> found = List.of();
        for (int look = 0; look < LOOKS && !suspects.isEmpty(); look++) {
            if (look > 0) {
                effort.pause(BETWEEN_LOOKS);
            }
            found = look(suspects);
            Set<String> differing = new HashSet<>();
            found.forEach(finding -> differing.add(finding.key()));
            suspects = suspects.stream()
                    .filter(recorded -> differing.contains(recorded.eventId()))
                    .toList();
        }
        return found;
    }

    private List<Finding> look(List<Recorded> events) {
        Set<String> wanted = new HashSet<>();
        events.forEach(recorded -> wanted.addAll(homes(recorded)));
        var dossiers = store.load(wanted);
        var found = new ArrayList<Finding>();
        for (var recorded : events) {
            var held = homes(recorded).stream()
                    .map(home -> Objects.requireNonNull(dossiers.get(home)).entry(recorded.eventId()))
                    .filter(Objects::nonNull)
                    .findFirst();
            compare(recorded, held).ifPresent(found::add);
        }
        return found;
    }

    /** What cannot be read may have been kept under its stream before anything else of it was known. */
    private static Set<String> homes(Recorded recorded) {
        return recorded.event() instanceof UnreadableEvent unread
                ? Set.copyOf(List.of(recorded.dossier(), unread.stream()))
                : Set.of(recorded.dossier());
    }

    private static Optional<Finding> compare(Recorded is, Optional<Recorded> held) {
        if (held.isEmpty()) {
            return Optional.of(finding(is, Kind.EVENT_MISSING, fields(null, is)));
        }
        var fields = fields(held.get(), is);
        return fields.isEmpty() ? Optional.empty() : Optional.of(finding(is, Kind.EVENT_CHANGED, fields));
    }

    private static List<FieldDifference> fields(@Nullable Recorded held, Recorded is) {
        var fields = new ArrayList<FieldDifference>();
        if (is.index() != SOMEWHERE) {
            differ(fields, "index", held == null ? null : held.index(), is.index());
        }
        differ(fields, "recordedAt", held == null ? null : held.recordedAt(), is.recordedAt());
        if (held == null || !told(held).equals(told(is))) {
            fields.add(new FieldDifference("event", held == null ? null : held.name(), is.name()));
        }
        if (held != null && !EventLog.unreadableMetadata(is)) {
            metadata(held.metadata(), is.metadata()).ifPresent(fields::add);
        }
        return fields;
    }

    /** Only the names of what differs: what is said there may be of a person. */
    private static Optional<FieldDifference> metadata(Map<String, String> held, Map<String, String> is) {
        var wrong = others(held, is);
        var right = others(is, held);
        return wrong.isEmpty() && right.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldDifference("metadata", wrong, right));
    }

    private static String others(Map<String, String> of, Map<String, String> than) {
        return of.keySet().stream()
                .filter(name -> !Objects.equals(of.get(name), than.get(name)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Object told(Recorded recorded) {
        return recorded.event() instanceof UnreadableEvent unread ? unread.type() : recorded.event();
    }

    private static void differ(List<FieldDifference> into, String field, @Nullable Object was, Object is) {
        if (!is.equals(was)) {
            into.add(new FieldDifference(field, was == null ? null : was.toString(), is.toString()));
        }
    }

    private static Finding finding(Recorded recorded, Kind kind, List<FieldDifference> fields) {
        return new Finding(Finding.LOG, recorded.eventId(), recorded.dossier(), kind, fields);
    }

    /** What these dossiers hold twice, or hold although the event store does not. */
    List<Finding> foreign(Iterable<Dossier> dossiers) {
        var found = new ArrayList<Finding>();
        Map<String, Long> lasts = new HashMap<>();
        for (var dossier : dossiers) {
            for (String doubled : dossier.doubled()) {
                found.add(finding(dossier, doubled, Kind.EVENT_DOUBLED));
            }
            for (var recorded : dossier.entries()) {
                if (strays(recorded) || beyond(recorded, lasts)) {
                    found.add(finding(dossier, recorded.eventId(), Kind.EVENT_FOREIGN));
                }
            }
        }
        return found;
    }

    private static boolean strays(Recorded recorded) {
        return recorded.event() instanceof UnreadableEvent unread && unread.meant() != null;
    }

    private boolean beyond(Recorded recorded, Map<String, Long> lasts) {
        var eventId = recorded.eventId();
        int mark = eventId.lastIndexOf('#');
        long last = lasts.computeIfAbsent(eventId.substring(0, mark), log::lastSequence);
        return Long.parseLong(eventId.substring(mark + 1)) > last;
    }

    private static Finding finding(Dossier dossier, String eventId, Kind kind) {
        return new Finding(Finding.LOG, eventId, dossier.id(), kind, List.of());
    }

    /** The dossier's entries as they should be, by identity; an event that is foreign is left out. */
    Map<String, Recorded> mended(Dossier dossier, Finding finding) {
        Map<String, Recorded> entries = new LinkedHashMap<>();
        dossier.entries().forEach(recorded -> entries.put(recorded.eventId(), recorded));
        switch (finding.kind()) {
            case EVENT_FOREIGN -> entries.remove(finding.key());
            case EVENT_MISSING, EVENT_CHANGED ->
                entries.put(
                        finding.key(),
                        index(dossier, finding)
                                .map(index -> log.find(finding.key(), index))
                                .orElseGet(() -> log.find(finding.key())));
            default -> {}
        }
        return entries;
    }

    private static Optional<Long> index(Dossier dossier, Finding finding) {
        return finding.fields().stream()
                .filter(field -> field.field().equals("index"))
                .map(FieldDifference::after)
                .filter(Objects::nonNull)
                .map(Long::parseLong)
                .findFirst()
                .or(() -> Optional.ofNullable(dossier.entry(finding.key())).map(Recorded::index));
    }
}
