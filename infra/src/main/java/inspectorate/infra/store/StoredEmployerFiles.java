package inspectorate.infra.store;

import inspectorate.domain.History;
import inspectorate.domain.cases.EmployerFiles;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.FileGroup;
import inspectorate.domain.ids.EmployerId;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Read from the event store itself, once for a claim: files merged a moment ago are one in any process. */
public final class StoredEmployerFiles implements EmployerFiles {

    private final EventStore events;

    public StoredEmployerFiles(EventStore events) {
        this.events = events;
    }

    @Override
    public List<EmployerId> oneWith(EmployerId file) {
        return FileGroup.of(file, this::held);
    }

    private List<EmployerEvent> held(EmployerId file) {
        var history = new History<EmployerEvent>();
        events.readEvents(file.value())
                .asStream()
                .map(message -> (EmployerEvent) message.getPayload())
                .forEach(history::append);
        return history.held().stream().map(History.Held::event).toList();
    }
}
