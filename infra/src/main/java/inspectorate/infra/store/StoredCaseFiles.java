package inspectorate.infra.store;

import inspectorate.domain.History;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseMilestones;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.law.Milestone.Reached;
import inspectorate.domain.papers.CaseFiles;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Read from the event store itself: a paper rests on what stands now, in whatever process it was decided. */
public final class StoredCaseFiles implements CaseFiles {

    private final EventStore events;

    public StoredCaseFiles(EventStore events) {
        this.events = events;
    }

    @Override
    public List<Reached> reached(CaseId caseId) {
        var history = new History<CaseEvent>();
        events.readEvents(caseId.value())
                .asStream()
                .map(message -> (CaseEvent) message.getPayload())
                .forEach(history::append);
        return CaseMilestones.of(
                history.held().stream().map(History.Held::event).toList());
    }
}
