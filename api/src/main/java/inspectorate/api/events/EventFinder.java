package inspectorate.api.events;

import inspectorate.api.commands.Caller;
import inspectorate.query.attachments.AttachmentCard;
import inspectorate.query.attachments.Attachments;
import inspectorate.query.blacklist.Blacklist;
import inspectorate.query.blacklist.BlacklistEntry;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCase;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.figures.EventFacts;
import inspectorate.query.figures.Figures;
import inspectorate.query.grids.GridCells;
import inspectorate.query.papers.PaperCard;
import inspectorate.query.papers.Papers;
import inspectorate.query.projection.AsOf;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds one event by its identity; access follows the present cell of the employer it concerns. */
@Component
public class EventFinder {

    private final EmployerCards employers;
    private final Cases cases;
    private final Blacklist blacklist;
    private final GridCells cells;
    private final Papers papers;
    private final Attachments attachments;
    private final Figures figures;
    private final ComplianceTimelines timelines;

    EventFinder(
            EmployerCards employers,
            Cases cases,
            Blacklist blacklist,
            GridCells cells,
            Papers papers,
            Attachments attachments,
            Figures figures,
            ComplianceTimelines timelines) {
        this.employers = employers;
        this.cases = cases;
        this.blacklist = blacklist;
        this.cells = cells;
        this.papers = papers;
        this.attachments = attachments;
        this.figures = figures;
        this.timelines = timelines;
    }

    /** @param eventId stream and sequence number, such as {@code 3f…#4} */
    public Optional<TimelineEntry> find(Caller caller, String eventId) {
        int hash = eventId.lastIndexOf('#');
        return hash < 1
                ? Optional.empty()
                : dossier(caller, eventId.substring(0, hash)).flatMap(dossier -> timelines.event(dossier, eventId));
    }

    private Optional<String> dossier(Caller caller, String stream) {
        var scope = caller.scope();
        if (employers.find(stream, scope).isPresent()
                || cells.find(stream, scope).isPresent()) {
            return Optional.of(stream);
        }
        return cases.find(new FindCase(stream, AsOf.NOW, scope))
                .map(CaseCard::employerId)
                .or(() -> blacklist.find(stream, scope).map(BlacklistEntry::employerId))
                .or(() -> papers.find(stream, scope).map(PaperCard::employerId))
                .or(() -> attachments.find(stream, scope).map(AttachmentCard::employerId))
                .or(() -> figures.fact(stream + "#0")
                        .map(EventFacts::employerId)
                        .filter(employer -> employers.find(employer, scope).isPresent()));
    }
}
