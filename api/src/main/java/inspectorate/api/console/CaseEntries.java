package inspectorate.api.console;

import inspectorate.domain.cases.CaseMilestones;
import inspectorate.domain.law.Milestone.Reached;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.projection.AsOf;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The facts of one case. */
@Component
class CaseEntries {

    private final ComplianceTimelines timelines;

    CaseEntries(ComplianceTimelines timelines) {
        this.timelines = timelines;
    }

    /** Latest first; who may see the case may see all of it. */
    List<TimelineEntry> of(CaseCard card, AsOf asOf) {
        return timelines.ofSubject(card.employerId(), card.caseId(), asOf);
    }

    /** What holds, in the order in which it was recorded; what was corrected stands where the wrong fact stood. */
    static List<TimelineEntry> standing(List<TimelineEntry> entries) {
        var places = places(entries);
        return entries.stream()
                .filter(entry -> entry.retractedBy() == null)
                .sorted(Comparator.comparing(places::get))
                .toList();
    }

    private static Map<TimelineEntry, Integer> places(List<TimelineEntry> entries) {
        var places = new IdentityHashMap<TimelineEntry, Integer>();
        var placeOf = new HashMap<String, Integer>();
        entries.stream()
                .sorted(Comparator.comparing((TimelineEntry entry) -> sequence(entry)))
                .forEach(entry -> {
                    var wrong = entry.corrects();
                    int place = wrong == null ? sequence(entry) : placeOf.getOrDefault(wrong, sequence(wrong));
                    placeOf.put(entry.eventId(), place);
                    places.put(entry, place);
                });
        return places;
    }

    /** What the case has come to. */
    static List<Reached> reached(List<TimelineEntry> entries) {
        return CaseMilestones.of(
                standing(entries).stream().map(TimelineEntry::event).toList());
    }

    private static int sequence(TimelineEntry entry) {
        return sequence(entry.eventId());
    }

    private static int sequence(String eventId) {
        return Integer.parseInt(eventId.substring(eventId.lastIndexOf('#') + 1));
    }
}
