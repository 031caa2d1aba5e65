package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.domain.cases.CaseMilestones;
import inspectorate.domain.law.Milestone.Reached;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.FindComplianceTimeline;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.projection.AsOf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The facts of one case, among all that the employer's cases are told of. */
@Component
class CaseEntries {

    private static final int FACTS = 200;

    private final ComplianceTimelines timelines;

    CaseEntries(ComplianceTimelines timelines) {
        this.timelines = timelines;
    }

    List<TimelineEntry> of(Caller caller, CaseCard card) {
        var kinds = KindGroup.kindsOf(KindGroup.OF_CASES);
        var entries = new ArrayList<TimelineEntry>();
        @Nullable String after = null;
        do {
            var page = timelines.find(
                    new FindComplianceTimeline(card.employerId(), AsOf.NOW, kinds, caller.scope(), after, FACTS));
            page.items().stream()
                    .filter(entry -> entry.subjectId().equals(card.caseId()))
                    .forEach(entries::add);
            after = page.next();
        } while (after != null);
        return entries;
    }

    /** What holds, in the order in which it was recorded. */
    static List<TimelineEntry> standing(List<TimelineEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.retractedBy() == null)
                .sorted((one, other) -> Integer.compare(sequence(one), sequence(other)))
                .toList();
    }

    /** What the case has come to. */
    static List<Reached> reached(List<TimelineEntry> entries) {
        return CaseMilestones.of(
                standing(entries).stream().map(TimelineEntry::event).toList());
    }

    private static int sequence(TimelineEntry entry) {
        return Integer.parseInt(entry.eventId().substring(entry.eventId().lastIndexOf('#') + 1));
    }
}
