package inspectorate.query.compliancetimeline;

import inspectorate.domain.FactRetracted;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Dossiers;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Recorded;
import inspectorate.query.projection.WrongCursor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Timelines are read from the dossier itself: there is nothing to fold, and nothing stored twice. */
@Component
public class ComplianceTimelines {

    private static final Comparator<Recorded> LATEST_FIRST = Comparator.comparing(
                    (Recorded recorded) -> recorded.event().fact().countsFrom())
            .thenComparing(Recorded::index)
            .reversed();

    private final Dossiers dossiers;

    ComplianceTimelines(ReadSide readSide) {
        this.dossiers = readSide.dossiers();
    }

    /** The caller's right to see the employer is the card's to tell; this answers whoever may. */
    public Page<TimelineEntry> find(FindComplianceTimeline query) {
        var known = known(query.employerId(), query.asOf());
        var marks = Marks.of(known);
        var shown = latestFirst(
                known,
                query.asOf(),
                recorded -> query.kinds().isEmpty() || query.kinds().contains(recorded.name()));
        int from = query.after() == null ? 0 : place(shown, query.after()) + 1;
        int to = Math.min(shown.size(), from + query.size());
        var entries = shown.subList(from, to).stream().map(marks::entry).toList();
        return new Page<>(
                entries, shown.size(), to < shown.size() ? entries.getLast().eventId() : null);
    }

    /** All that is told of one matter among those of the dossier, latest first. */
    public List<TimelineEntry> ofSubject(String dossier, String subjectId, AsOf asOf) {
        var known = known(dossier, asOf);
        return latestFirst(known, asOf, recorded -> recorded.event().stream().equals(subjectId)).stream()
                .map(Marks.of(known)::entry)
                .toList();
    }

    private static List<Recorded> latestFirst(List<Recorded> known, AsOf asOf, Predicate<Recorded> wanted) {
        return known.stream()
                .filter(recorded -> asOf.businessDate() == null
                        || !recorded.event().fact().countsFrom().isAfter(asOf.businessDate()))
                .filter(wanted)
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** One event of a dossier, with what became of it. */
    public Optional<TimelineEntry> event(String dossier, String eventId) {
        var known = known(dossier, AsOf.NOW);
        return known.stream()
                .filter(recorded -> recorded.eventId().equals(eventId))
                .findFirst()
                .map(Marks.of(known)::entry);
    }

    private List<Recorded> known(String dossier, AsOf asOf) {
        return dossiers.find(dossier, asOf).events().stream()
                .filter(recorded ->
                        asOf.knownAt() == null || !recorded.recordedAt().isAfter(asOf.knownAt()))
                .toList();
    }

    private static int place(List<Recorded> shown, String after) {
        for (int place = 0; place < shown.size(); place++) {
            if (shown.get(place).eventId().equals(after)) {
                return place;
            }
        }
        throw new WrongCursor("Not a page cursor of this timeline");
    }

    private record Marks(Map<String, String> retractedBy, Map<String, String> correctedBy) {

        static Marks of(List<Recorded> known) {
            var marks = new Marks(new HashMap<>(), new HashMap<>());
            for (var recorded : known) {
                var stream = recorded.event().stream();
                if (recorded.event() instanceof FactRetracted retraction) {
                    marks.retractedBy.put(stream + "#" + retraction.retractedSequence(), recorded.eventId());
                }
                if (recorded.event().fact().replaces() != null) {
                    marks.correctedBy.put(stream + "#" + recorded.event().fact().replaces(), recorded.eventId());
                }
            }
            return marks;
        }

        TimelineEntry entry(Recorded recorded) {
            var event = recorded.event();
            var fact = event.fact();
            return new TimelineEntry(
                    recorded.eventId(),
                    recorded.name(),
                    event.stream(),
                    fact.on().value(),
                    fact.countsFrom(),
                    recorded.recordedAt(),
                    fact.cellId().value(),
                    recorded.metadata().get("actor"),
                    fact.provenance(),
                    retractedBy.get(recorded.eventId()),
                    correctedBy.get(recorded.eventId()),
                    corrects(event.stream(), fact.replaces()),
                    event,
                    recorded.metadata());
        }

        private static @Nullable String corrects(String stream, @Nullable Integer replaces) {
            return replaces == null ? null : stream + "#" + replaces;
        }
    }
}
