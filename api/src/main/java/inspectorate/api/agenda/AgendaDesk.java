package inspectorate.api.agenda;

import inspectorate.api.cases.DoubleCases;
import inspectorate.api.cases.StepRights;
import inspectorate.api.commands.Caller;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.cases.StepTable;
import inspectorate.query.agenda.AgendaEntry;
import inspectorate.query.agenda.AgendaEntry.Kind;
import inspectorate.query.agenda.Agendas;
import inspectorate.query.agenda.FindAgenda;
import inspectorate.query.integrityhistory.IntegrityHistories;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What somebody has to do; REST and the console both come here. Before what falls due stands what names no day and is said
 * by other read models by themselves: for whoever merges cases those that are double, for the head of a department whose
 * grade is to be made anew.
 */
@Component
public class AgendaDesk {

    private final Agendas agendas;
    private final IntegrityHistories histories;
    private final DoubleCases doubles;

    AgendaDesk(Agendas agendas, IntegrityHistories histories, DoubleCases doubles) {
        this.agendas = agendas;
        this.histories = histories;
        this.doubles = doubles;
    }

    public Page<AgendaEntry> find(Caller caller, @Nullable LocalDate until, PageRequest page, AsOf asOf) {
        var parts = new ArrayList<AgendaParts.Part>();
        if (until == null && asOf.live()) {
            if (StepRights.mayTake(StepTable.MERGE, caller.roles())) {
                parts.add((after, size) -> doubles(caller.scope(), after, size));
            }
            if (caller.is(Role.DEPARTMENT_HEAD)) {
                parts.add((after, size) -> grades(caller.scope(), after, size));
            }
        }
        parts.add((after, size) -> agendas.find(new FindAgenda(
                caller.scope(), until, new PageRequest(page.sort(), page.descending(), after, size), asOf)));
        return new AgendaParts(parts).page(page.after(), page.size());
    }

    private Page<AgendaEntry> doubles(Scope scope, @Nullable String after, int size) {
        var page = DoublePlace.page(doubles.tooMany(scope), after, size);
        var shown = page.items().stream()
                .map(one -> AgendaEntry.undated(
                        Kind.CASE_IS_DOUBLE, one.caseId(), one.employerId(), one.employerName(), one.cellId()))
                .toList();
        return new Page<>(shown, page.total(), page.next());
    }

    private Page<AgendaEntry> grades(Scope scope, @Nullable String after, int size) {
        var page = histories.toBeRatedAnew(scope, new PageRequest("employerName", false, after, size));
        List<AgendaEntry> shown = page.items().stream()
                .map(one -> AgendaEntry.undated(
                        Kind.GRADE_IS_OUTDATED, one.employerId(), one.employerId(), one.employerName(), one.cellId()))
                .toList();
        return new Page<>(shown, page.total(), page.next());
    }
}
