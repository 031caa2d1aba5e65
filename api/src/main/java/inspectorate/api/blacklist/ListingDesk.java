package inspectorate.api.blacklist;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.blacklist.ListingCommand.DecideListing;
import inspectorate.domain.blacklist.ListingCommand.ProposeListing;
import inspectorate.domain.blacklist.ListingCommand.RemoveFromBlacklist;
import inspectorate.domain.blacklist.ListingCommand.RetractListingFact;
import inspectorate.domain.ids.ListingId;
import inspectorate.query.blacklist.Blacklist;
import inspectorate.query.blacklist.BlacklistEntry;
import inspectorate.query.employercard.EmployerCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where listings are proposed by one officer, decided by another, and removed. */
@Component
public class ListingDesk {

    private final Desk desk;
    private final Blacklist blacklist;

    ListingDesk(Desk desk, Blacklist blacklist) {
        this.desk = desk;
        this.blacklist = blacklist;
    }

    public Done propose(
            Caller caller,
            @Nullable String key,
            ListingId id,
            BusinessDate on,
            BlacklistGround ground,
            String article) {
        var fact = desk.fact(employerOf(caller, id), on);
        return desk.send(caller, key, id.value(), new ProposeListing(id, fact, ground, article, caller.accountId()));
    }

    /** @param listed true to list, false to drop the candidate */
    public Done decide(Caller caller, @Nullable String key, ListingId id, BusinessDate on, boolean listed) {
        var fact = desk.fact(employerOf(caller, id), on);
        var profile = desk.profile(fact.cellId(), on);
        return desk.send(
                caller,
                key,
                id.value(),
                new DecideListing(id, fact, listed, caller.accountId(), profile.listingYears(), profile.version()));
    }

    public Done remove(Caller caller, @Nullable String key, ListingId id, BusinessDate on, String reason) {
        var fact = desk.fact(employerOf(caller, id), on);
        return desk.send(caller, key, id.value(), new RemoveFromBlacklist(id, fact, reason, caller.accountId()));
    }

    public Done retract(Caller caller, @Nullable String key, ListingId id, int sequence, String reason) {
        var fact = desk.fact(employerOf(caller, id));
        return desk.send(caller, key, id.value(), new RetractListingFact(id, fact, sequence, reason));
    }

    public BlacklistEntry entry(Caller caller, ListingId id) {
        return blacklist.find(id.value(), caller.scope()).orElseThrow(() -> new UnknownHere("listing", id.value()));
    }

    private EmployerCard employerOf(Caller caller, ListingId id) {
        return desk.employer(caller, entry(caller, id).employerId());
    }
}
