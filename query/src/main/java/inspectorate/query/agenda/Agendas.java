package inspectorate.query.agenda;

import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.ReadSide;
import org.springframework.stereotype.Component;

@Component
public class Agendas {

    private final Documents<AgendaEntry> entries;

    Agendas(ReadSide readSide, AgendaProjection projection) {
        this.entries = readSide.documents(projection);
    }

    public Page<AgendaEntry> find(FindAgenda query) {
        var until = query.until() == null ? null : query.until().toString();
        return entries.list(Criteria.all().until("dueOn", until), query.scope(), query.page(), query.asOf());
    }
}
