package inspectorate.api.delegations;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.delegations.DelegationBook.Delegation;
import inspectorate.domain.delegations.DelegationCommand;
import inspectorate.domain.delegations.DelegationCommand.*;
import inspectorate.domain.delegations.DelegationText;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.DelegationId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.Power;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a department delegates what it may do to its squads; REST and the console both come here. */
@Component
public class DelegationDesk {

    private final Desk desk;
    private final DelegationBooks books;

    DelegationDesk(Desk desk, DelegationBooks books) {
        this.desk = desk;
        this.books = books;
    }

    /**
     * @param persons of the delegate to whom alone it is given; null or empty for the whole unit
     * @param fineUpTo highest fine; null where none is delegated
     */
    public record Proposal(
            String paper,
            GridCellId delegate,
            @Nullable List<AccountId> persons,
            List<Violation> matters,
            List<Power> powers,
            @Nullable BigDecimal fineUpTo,
            LocalDate validFrom,
            LocalDate validTo,
            LocalDate publishedOn) {}

    /**
     * The latest first. A delegation is public: who works anywhere in the jurisdiction reads it.
     *
     * @param request whose cursor is the id of the last one of the page before
     */
    public Page<Delegation> page(Caller caller, String jurisdiction, PageRequest request) {
        requireSeen(caller, jurisdiction);
        var all = books.of(jurisdiction).delegations().reversed();
        var rest = request.after() == null
                ? all
                : all.stream()
                        .dropWhile(each -> !each.id().value().equals(request.after()))
                        .skip(1)
                        .toList();
        var items = rest.stream().limit(request.size()).toList();
        return new Page<>(
                items,
                all.size(),
                rest.size() > items.size() ? items.getLast().id().value() : null);
    }

    public Done propose(Caller caller, @Nullable String key, String jurisdiction, Proposal said) {
        var cell = delegator(caller, jurisdiction);
        var id = new DelegationId(Commands.newId(caller, key, "delegation"));
        return send(
                caller,
                key,
                new ProposeDelegation(stream(jurisdiction), today(cell), id, text(cell, said), caller.accountId()));
    }

    /** @param said what the paper says indeed, all of it */
    public Done correct(
            Caller caller, @Nullable String key, String jurisdiction, DelegationId id, String reason, Proposal said) {
        var cell = delegator(caller, jurisdiction);
        return send(
                caller,
                key,
                new CorrectDelegation(
                        stream(jurisdiction), today(cell), id, reason, text(cell, said), caller.accountId()));
    }

    public Done retractRevocation(
            Caller caller, @Nullable String key, String jurisdiction, DelegationId id, String reason) {
        var today = today(delegator(caller, jurisdiction));
        return send(caller, key, new RetractRevocation(stream(jurisdiction), today, id, reason));
    }

    private DelegationText text(GridCellId cell, Proposal said) {
        return new DelegationText(
                said.paper(),
                said.delegate(),
                said.persons() == null ? List.of() : said.persons(),
                said.matters().stream().distinct().map(Violation::name).toList(),
                said.powers().stream().distinct().toList(),
                money(cell, said.fineUpTo()),
                said.validFrom(),
                said.validTo(),
                said.publishedOn());
    }

    public Delegation one(Caller caller, String jurisdiction, DelegationId id) {
        requireSeen(caller, jurisdiction);
        return books.of(jurisdiction).find(id).orElseThrow(() -> new UnknownHere("delegation", id.value()));
    }

    public Done decide(Caller caller, @Nullable String key, String jurisdiction, DelegationId id, boolean granted) {
        var fact = today(delegator(caller, jurisdiction));
        return send(caller, key, new DecideDelegation(stream(jurisdiction), fact, id, granted, caller.accountId()));
    }

    public Done revoke(
            Caller caller, @Nullable String key, String jurisdiction, DelegationId id, BusinessDate on, String reason) {
        var fact = desk.fact(delegator(caller, jurisdiction), on);
        return send(caller, key, new RevokeDelegation(stream(jurisdiction), fact, id, reason, caller.accountId()));
    }

    private Done send(Caller caller, @Nullable String key, DelegationCommand command) {
        return desk.send(caller, key, command.delegationId().value(), command);
    }

    /** Whoever's territory lies below the jurisdiction speaks for that part of it, and not for the department. */
    private static GridCellId delegator(Caller caller, String jurisdiction) {
        var own = caller.scope().prefix();
        return new GridCellId(own.startsWith(jurisdiction + "/") ? own : jurisdiction);
    }

    private static void requireSeen(Caller caller, String jurisdiction) {
        if (!caller.scope().covers(delegator(caller, jurisdiction).value())) {
            throw new UnknownHere("jurisdiction", jurisdiction);
        }
    }

    private static String stream(String jurisdiction) {
        return DelegationCommand.streamOf(jurisdiction);
    }

    private Fact today(GridCellId cell) {
        return desk.fact(cell, BusinessDate.of(desk.today(cell)));
    }

    private @Nullable Money money(GridCellId cell, @Nullable BigDecimal amount) {
        return amount == null
                ? null
                : Money.of(
                        amount,
                        desk.profile(cell, BusinessDate.of(desk.today(cell))).currency());
    }
}
