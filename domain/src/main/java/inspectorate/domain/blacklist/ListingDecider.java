package inspectorate.domain.blacklist;

import static inspectorate.domain.FactRule.CORRECTION_KEEPS_KIND;
import static inspectorate.domain.blacklist.ListingRule.*;

import inspectorate.domain.History;
import inspectorate.domain.Retraction;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.blacklist.ListingCommand.*;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.blacklist.ListingState.*;
import java.util.List;

/** Every decision about one listing; notice, objection and early removal will join here (rules §12, §21.3). */
final class ListingDecider {

    private ListingDecider() {}

    static List<ListingEvent> decide(History<ListingEvent> history, ListingCommand command) {
        return switch (command) {
            case RetractListingFact retract ->
                retraction(history)
                        .retract(
                                retract.sequence(),
                                retract.reason(),
                                was -> new ListingFactRetracted(
                                        retract.listingId(),
                                        was.employerId(),
                                        retract.fact(),
                                        retract.sequence(),
                                        was,
                                        retract.reason()));
            case CorrectListingFact correct ->
                retraction(history)
                        .correct(
                                correct.sequence(),
                                correct.reason(),
                                was -> new ListingFactRetracted(
                                        correct.listingId(),
                                        was.employerId(),
                                        correct.fact(),
                                        correct.sequence(),
                                        was,
                                        correct.reason()),
                                before -> decide(ListingState.of(before), attributed(history, correct)));
            case FindListingCandidate find when !ListingBasis.mayBeFound(history, find) -> List.of();
            case RegainListingBasis regain -> ListingBasis.regain(history, retraction(history), regain);
            default ->
                decide(
                        ListingState.of(
                                history.held().stream().map(History.Held::event).toList()),
                        command);
        };
    }

    /**
     * Who says on what an employer is to be listed is its proposer, and does not decide it; of a proposal whose day alone
     * was wrong the proposer stays who it was.
     */
    private static ListingCommand attributed(History<ListingEvent> history, CorrectListingFact correct) {
        return correct.replacement() instanceof ProposeListing said
                        && history.requireHeld(correct.sequence()) instanceof ListingProposed was
                        && said.ground() == was.ground()
                        && said.article().equals(was.article())
                ? new ProposeListing(said.listingId(), said.fact(), said.ground(), said.article(), was.proposer())
                : correct.replacement();
    }

    private static Retraction<ListingEvent, ListingState> retraction(History<ListingEvent> history) {
        return new Retraction<>(history, new None(), ListingState::after, ListingState::admits);
    }

    private static List<ListingEvent> decide(ListingState state, ListingCommand command) {
        return switch (command) {
            case FindListingCandidate find ->
                state instanceof None || state instanceof Lapsed
                        ? List.of(new ListingCandidateFound(
                                find.listingId(), find.employerId(), find.fact(), find.caseId()))
                        : List.of();
            case ProposeListing propose -> propose(state, propose);
            case DecideListing decision -> decide(state, decision);
            case RemoveFromBlacklist remove -> remove(state, remove);
            case MigrateListing migrate -> migrate(state, migrate);
            case LoseListingBasis _, RegainListingBasis _, RetractListingFact _, CorrectListingFact _ ->
                throw new RuleViolated(CORRECTION_KEEPS_KIND);
        };
    }

    private static List<ListingEvent> propose(ListingState state, ProposeListing propose) {
        CANDIDATE_IS_FOUND.require(!(state instanceof None));
        var candidate = PROPOSAL_NEEDS_CANDIDATE.require(state, Candidate.class);
        PROPOSAL_NAMES_GROUND.require(propose.ground() != BlacklistGround.NOT_STATED
                && !propose.article().isBlank());
        return List.of(new ListingProposed(
                propose.listingId(),
                candidate.employerId(),
                propose.fact(),
                propose.ground(),
                propose.article(),
                propose.proposer()));
    }

    private static List<ListingEvent> decide(ListingState state, DecideListing decision) {
        var proposed = DECISION_NEEDS_PROPOSAL.require(state, Proposed.class);
        SECOND_OFFICER_DECIDES.require(!decision.decider().equals(proposed.proposer()));
        if (!decision.listed()) {
            return List.of(new ListingDropped(
                    decision.listingId(), proposed.employerId(), decision.fact(), decision.decider()));
        }
        return List.of(new EmployerBlacklisted(
                decision.listingId(),
                proposed.employerId(),
                decision.fact(),
                proposed.ground(),
                proposed.article(),
                ListingTerm.publicUntil(decision.fact().on(), decision.listingYears()),
                decision.decider(),
                decision.profileVersion()));
    }

    private static List<ListingEvent> remove(ListingState state, RemoveFromBlacklist remove) {
        var listed = REMOVAL_NEEDS_LISTING.require(state, Listed.class);
        REMOVAL_STATES_REASON.require(!remove.reason().isBlank());
        return List.of(new EmployerRemovedFromBlacklist(
                remove.listingId(), listed.employerId(), remove.fact(), remove.reason(), remove.decider()));
    }

    private static List<ListingEvent> migrate(ListingState state, MigrateListing migrate) {
        LISTING_IS_MIGRATED_ONCE.require(state instanceof None || state instanceof Candidate);
        return List.of(new EmployerBlacklisted(
                migrate.listingId(),
                migrate.employerId(),
                migrate.fact(),
                BlacklistGround.NOT_STATED,
                "",
                ListingTerm.publicUntil(migrate.fact().on(), migrate.listingYears()),
                null,
                migrate.profileVersion()));
    }
}
