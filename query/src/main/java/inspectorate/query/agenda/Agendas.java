package inspectorate.query.agenda;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
public class Agendas {

    private final Documents<AgendaEntry> entries;

    Agendas(ReadSide readSide, AgendaProjection projection) {
        this.entries = readSide.documents(projection);
    }

    public Page<AgendaEntry> find(FindAgenda query) {
        var last = RunningClock.endOf(query.until());
        var until = last == null ? null : last.toString();
        return entries.list(Criteria.all().until("dueAt", until), query.scope(), query.page(), query.asOf());
    }

    /** What acts by itself by that day, the longest due first; it reads what is due and not what is open. */
    public Page<AgendaEntry> runOut(Scope scope, LocalDate until, PageRequest page) {
        return entries.walk(Criteria.all().until("sweepOn", until.toString()), scope, page);
    }

    /** Every clock of one case that runs. */
    public List<RunningClock> clocks(String caseId, Scope scope) {
        return entries.find(caseId, AsOf.NOW, scope).map(AgendaEntry::clocks).orElse(List.of());
    }
}
