package inspectorate.domain.policies;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.blacklist.ListingCommand;
import inspectorate.domain.blacklist.ListingCommand.LoseListingBasis;
import inspectorate.domain.blacklist.ListingCommand.RegainListingBasis;
import inspectorate.domain.blacklist.LostBasis;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.CaseFactRetracted;
import inspectorate.domain.cases.CaseEvent.OrderBreached;
import inspectorate.domain.cases.ClosingFact.WrongCaseReviewed;
import inspectorate.domain.cases.OrderFact.OrderRevoked;
import inspectorate.domain.ids.ListingId;
import java.util.Optional;

/**
 * R-BLK-12: a listing stands and falls with the overdue order. A revoked decision alone leaves that order as it is; what
 * the wrong-case review that follows comes to is what counts.
 */
public final class WhenOrderRevokedThenListingBasisLost {

    private WhenOrderRevokedThenListingBasisLost() {}

    /** @param name stream and sequence of the event */
    public static Optional<ListingCommand> react(DomainEvent event, String name) {
        return switch (event) {
            case OrderRevoked revoked -> lost(revoked, LostBasis.ORDER_REVOKED, name, revoked.reason());
            case WrongCaseReviewed reviewed
            when reviewed.wrong() -> lost(reviewed, LostBasis.CASE_WAS_WRONG, name, reviewed.conclusion());
            case CaseFactRetracted retracted
            when retracted.retracted() instanceof OrderBreached ->
                lost(retracted, LostBasis.OVERDUE_RETRACTED, name, retracted.reason());
            case CaseFactRetracted retracted
            when takesAway(retracted.retracted()) ->
                Optional.of(new RegainListingBasis(
                        ListingId.onGroundOf(retracted.caseId()),
                        fact(retracted),
                        retracted.stream() + "#" + retracted.retractedSequence(),
                        retracted.reason()));
            default -> Optional.empty();
        };
    }

    private static boolean takesAway(DomainEvent event) {
        return event instanceof OrderRevoked || event instanceof WrongCaseReviewed reviewed && reviewed.wrong();
    }

    private static Optional<ListingCommand> lost(CaseEvent event, LostBasis because, String name, String reason) {
        return Optional.of(
                new LoseListingBasis(ListingId.onGroundOf(event.caseId()), fact(event), because, name, reason));
    }

    private static Fact fact(CaseEvent event) {
        var fact = event.fact();
        return new Fact(fact.cellId(), fact.on(), fact.countsFrom(), null, fact.provenance());
    }
}
