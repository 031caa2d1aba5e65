package inspectorate.api.blacklist;

import static inspectorate.domain.law.changes.ProfileRule.PUBLICATION_BASIS_IS_CONFIRMED;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.profiles.Laws;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.blacklist.ListingCommand;
import inspectorate.domain.blacklist.ListingCommand.CorrectListingFact;
import inspectorate.domain.blacklist.ListingCommand.DecideListing;
import inspectorate.domain.blacklist.ListingCommand.FindListingCandidate;
import inspectorate.domain.blacklist.ListingCommand.MigrateListing;
import inspectorate.domain.blacklist.ListingCommand.ProposeListing;
import inspectorate.domain.blacklist.ListingCommand.RemoveFromBlacklist;
import inspectorate.domain.blacklist.ListingCommand.RetractListingFact;
import inspectorate.domain.blacklist.ListingEvent.EmployerBlacklisted;
import inspectorate.domain.blacklist.ListingEvent.EmployerRemovedFromBlacklist;
import inspectorate.domain.blacklist.ListingEvent.ListingCandidateFound;
import inspectorate.domain.blacklist.ListingEvent.ListingDropped;
import inspectorate.domain.blacklist.ListingEvent.ListingProposed;
import inspectorate.domain.ids.ListingId;
import inspectorate.query.blacklist.Blacklist;
import inspectorate.query.blacklist.BlacklistEntry;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.projection.AsOf;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where listings are proposed by one officer, decided by another, and removed. */
@Component
public class ListingDesk {

    private final Desk desk;
    private final Blacklist blacklist;
    private final Laws laws;
    private final boolean basisRequired;

    /** @param basisRequired whether nobody is listed before the jurisdiction has confirmed the values it rests on */
    ListingDesk(
            Desk desk,
            Blacklist blacklist,
            Laws laws,
            @Value("${inspectorate.publication-basis-required:false}") boolean basisRequired) {
        this.desk = desk;
        this.blacklist = blacklist;
        this.laws = laws;
        this.basisRequired = basisRequired;
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
        PUBLICATION_BASIS_IS_CONFIRMED.require(
                !listed || !basisRequired || laws.basisConfirmed(fact.cellId().jurisdiction()));
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

    /** What should have been said; fields that its kind of fact does not have stay null. */
    public record Replacement(
            BusinessDate on,
            @Nullable BlacklistGround ground,
            @Nullable String article,
            @Nullable String reason) {}

    /** Who decided stays who it was, and who proposed where the proposal says the same; else its proposer is the caller. */
    public Done correct(
            Caller caller, @Nullable String key, ListingId id, int sequence, String reason, Replacement said) {
        var employer = employerOf(caller, id);
        var wrong = desk.recorded(employer, id, sequence);
        var fact = desk.correcting(wrong, sequence, said.on());
        return desk.send(
                caller,
                key,
                id.value(),
                new CorrectListingFact(id, desk.fact(employer), sequence, reason, said(caller, id, fact, wrong, said)));
    }

    private ListingCommand said(Caller caller, ListingId id, Fact fact, TimelineEntry wrong, Replacement said) {
        var profile = desk.profile(fact.cellId(), fact.on());
        return switch (wrong.event()) {
            case ListingCandidateFound found -> new FindListingCandidate(id, found.employerId(), found.caseId(), fact);
            case ListingProposed proposed ->
                new ProposeListing(
                        id,
                        fact,
                        Objects.requireNonNullElse(said.ground(), proposed.ground()),
                        Objects.requireNonNullElse(said.article(), proposed.article()),
                        caller.accountId());
            case ListingDropped dropped ->
                new DecideListing(id, fact, false, dropped.decider(), profile.listingYears(), profile.version());
            case EmployerBlacklisted listed
            when listed.decider() == null ->
                new MigrateListing(id, listed.employerId(), null, fact, profile.listingYears(), profile.version());
            case EmployerBlacklisted listed ->
                new DecideListing(
                        id,
                        fact,
                        true,
                        Objects.requireNonNull(listed.decider()),
                        profile.listingYears(),
                        profile.version());
            case EmployerRemovedFromBlacklist removed ->
                new RemoveFromBlacklist(
                        id, fact, Objects.requireNonNullElse(said.reason(), removed.reason()), removed.decider());
            default -> throw new IllegalArgumentException("A " + wrong.kind() + " cannot be corrected");
        };
    }

    public BlacklistEntry entry(Caller caller, ListingId id) {
        return entry(caller, id, AsOf.NOW);
    }

    BlacklistEntry entry(Caller caller, ListingId id, AsOf asOf) {
        return blacklist
                .find(id.value(), asOf, caller.scope())
                .orElseThrow(() -> new UnknownHere("listing", id.value()));
    }

    private EmployerCard employerOf(Caller caller, ListingId id) {
        return desk.employer(caller, entry(caller, id).employerId());
    }
}
