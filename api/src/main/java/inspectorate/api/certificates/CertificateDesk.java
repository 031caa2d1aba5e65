package inspectorate.api.certificates;

import inspectorate.api.accounts.Accounts;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.certificates.CertificateCard;
import inspectorate.query.certificates.CertificateCards;
import inspectorate.query.projection.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where it is recorded who is trained, examined and certified; REST and the console both come here. */
@Component
public class CertificateDesk {

    private final Desk desk;
    private final CertificateCards cards;
    private final Accounts accounts;

    CertificateDesk(Desk desk, CertificateCards cards, Accounts accounts) {
        this.accounts = accounts;
        this.desk = desk;
        this.cards = cards;
    }

    /** @param jurisdiction that records it */
    public Done state(
            Caller caller,
            @Nullable String key,
            String jurisdiction,
            AccountId inspector,
            CertificateStatement statement) {
        var cell = new GridCellId(jurisdiction);
        Desk.requireInScope(caller, cell);
        var fact = desk.fact(cell, statement.on());
        return desk.send(
                caller, key, inspector.value(), statement.command(inspector, fact, worksIn(inspector, jurisdiction)));
    }

    private @Nullable GridCellId worksIn(AccountId inspector, String jurisdiction) {
        return accounts.territory(inspector)
                .map(Scope::prefix)
                .filter(own -> own.startsWith(jurisdiction + "/"))
                .map(GridCellId::new)
                .orElse(null);
    }

    /** Who works anywhere in a jurisdiction sees who is certified there, and not in their own part alone. */
    public static Scope seen(Caller caller, String jurisdiction) {
        var all = new Scope(jurisdiction);
        return caller.scope().prefix().startsWith(jurisdiction + "/") ? all : all.within(caller.scope());
    }

    /** Of an inspector of that jurisdiction, as far as the caller sees it. */
    public CertificateCard card(Caller caller, String jurisdiction, AccountId inspector) {
        return cards.find(inspector.value(), seen(caller, jurisdiction))
                .orElseThrow(() -> new UnknownHere("inspector", inspector.value()));
    }
}
