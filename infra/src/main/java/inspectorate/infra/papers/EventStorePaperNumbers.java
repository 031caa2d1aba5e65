package inspectorate.infra.papers;

import inspectorate.api.papers.PaperNumbers;
import inspectorate.domain.bookkeeping.BookkeepingEvent;
import inspectorate.domain.bookkeeping.BookkeepingEvent.PaperNumberIssued;
import inspectorate.domain.bookkeeping.BookkeepingEvent.PaperNumberVoided;
import inspectorate.domain.bookkeeping.PaperRegister;
import inspectorate.domain.ids.PaperRegisterId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads a register as the decision about its next number will read it. */
@Component
class EventStorePaperNumbers implements PaperNumbers {

    private final EventStore events;

    EventStorePaperNumbers(EventStore events) {
        this.events = events;
    }

    @Override
    public int next(PaperRegisterId register) {
        int next = 1;
        for (var event : events(register).toList()) {
            next = PaperRegister.nextAfter(next, event);
        }
        return next;
    }

    @Override
    public List<Entry> entries(PaperRegisterId register) {
        var entries = new ArrayList<Entry>();
        events(register).forEach(event -> {
            if (event instanceof PaperNumberIssued issued) {
                entries.add(new Entry(issued.sequence(), issued.paperId().value(), null));
            } else if (event instanceof PaperNumberVoided voided) {
                entries.add(new Entry(voided.sequence(), null, voided.reason()));
            }
        });
        return List.copyOf(entries);
    }

    private Stream<BookkeepingEvent> events(PaperRegisterId register) {
        return events.readEvents(register.value()).asStream().map(message -> (BookkeepingEvent) message.getPayload());
    }
}
