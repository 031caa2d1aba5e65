package inspectorate.api.console;

import inspectorate.query.agenda.AgendaEntry;
import java.time.LocalDateTime;

/** An entry of the agenda, and when it is due. */
public record AgendaLine(AgendaEntry entry, LegalDue due) {

    static AgendaLine of(AgendaEntry entry, LocalDateTime now, Show show) {
        return new AgendaLine(entry, LegalDue.of(entry, now, show));
    }
}
