package inspectorate.api.agenda;

import inspectorate.api.commands.Caller;
import inspectorate.domain.accounts.Role;
import inspectorate.query.agenda.AgendaEntry;
import inspectorate.query.agenda.Agendas;
import inspectorate.query.agenda.FindAgenda;
import inspectorate.query.integrityhistory.IntegrityHistories;
import inspectorate.query.integrityhistory.IntegrityHistory;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What somebody has to do; REST and the console both come here. Before what falls due, the head of a department reads
 * whose grade is to be made anew: employers' histories say so by themselves, and it names no day.
 */
@Component
public class AgendaDesk {

    private static final String GRADES = "grades:";
    private static final String GRADES_READ = GRADES + "!";

    private final Agendas agendas;
    private final IntegrityHistories histories;

    AgendaDesk(Agendas agendas, IntegrityHistories histories) {
        this.agendas = agendas;
        this.histories = histories;
    }

    public Page<AgendaEntry> find(Caller caller, @Nullable LocalDate until, PageRequest page, AsOf asOf) {
        var query = new FindAgenda(caller.scope(), until, page, asOf);
        if (!caller.is(Role.DEPARTMENT_HEAD) || until != null || !asOf.live()) {
            return agendas.find(query);
        }
        var after = page.after();
        if (after != null && !after.startsWith(GRADES)) {
            return counted(agendas.find(query), grades(caller, null, 1).total());
        }
        var grades = grades(caller, GRADES_READ.equals(after) ? null : after, page.size());
        var items = GRADES_READ.equals(after)
                ? Stream.<AgendaEntry>empty()
                : grades.items().stream().map(AgendaDesk::entry);
        return grades.next() != null && !GRADES_READ.equals(after)
                ? new Page<>(items.toList(), grades.total() + all(query), GRADES + grades.next())
                : followed(items.toList(), query, grades.total());
    }

    private Page<AgendaEntry> followed(List<AgendaEntry> grades, FindAgenda query, long total) {
        int left = query.page().size() - grades.size();
        if (left == 0) {
            long rest = all(query);
            return new Page<>(grades, total + rest, rest == 0 ? null : GRADES_READ);
        }
        var rest = agendas.find(first(query, left));
        var items = Stream.concat(grades.stream(), rest.items().stream()).toList();
        return new Page<>(items, total + rest.total(), rest.next());
    }

    private Page<IntegrityHistory> grades(Caller caller, @Nullable String after, int size) {
        var from = after == null ? null : after.substring(GRADES.length());
        return histories.toBeRatedAnew(caller.scope(), new PageRequest("employerName", false, from, size));
    }

    private long all(FindAgenda query) {
        return agendas.find(first(query, 1)).total();
    }

    private static FindAgenda first(FindAgenda query, int size) {
        var page = query.page();
        return new FindAgenda(
                query.scope(),
                query.until(),
                new PageRequest(page.sort(), page.descending(), null, size),
                query.asOf());
    }

    private static Page<AgendaEntry> counted(Page<AgendaEntry> page, long more) {
        return new Page<>(page.items(), page.total() + more, page.next());
    }

    private static AgendaEntry entry(IntegrityHistory history) {
        return AgendaEntry.outdatedGrade(history.employerId(), history.employerName(), history.cellId());
    }
}
