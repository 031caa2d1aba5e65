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

    /** A correction is a retraction and, right after it, what holds in its place. */
    private static final String CORRECTED = "逾期未改正的记录已更正";

    private WhenOrderRevokedThenListingBasisLost() {}

    /** @param sequence of the event in its stream */
    public static Optional<ListingCommand> react(CaseEvent event, long sequence) {
        return switch (event) {
            case OrderRevoked revoked
            when revoked.takesOverdue() -> lost(revoked, LostBasis.ORDER_REVOKED, sequence, revoked.reason());
            case WrongCaseReviewed reviewed
            when reviewed.caseFalls() -> lost(reviewed, LostBasis.CASE_WAS_WRONG, sequence, reviewed.conclusion());
            case CaseFactRetracted retracted
            when retracted.takesOverdue() -> lost(retracted, LostBasis.OVERDUE_RETRACTED, sequence, retracted.reason());
            case CaseFactRetracted retracted
            when takesAway(retracted.retracted()) ->
                regained(retracted, retracted.retractedSequence(), retracted.reason());
            case OrderBreached breached
            when breached.fact().replaces() != null -> regained(breached, sequence - 1, CORRECTED);
            default -> Optional.empty();
        };
    }

    private static boolean takesAway(DomainEvent event) {
        return event instanceof OrderRevoked || event instanceof WrongCaseReviewed reviewed && reviewed.caseFalls();
    }

    private static Optional<ListingCommand> lost(CaseEvent event, LostBasis because, long sequence, String reason) {
        return Optional.of(new LoseListingBasis(
                ListingId.onGroundOf(event.caseId()), fact(event), because, name(event, sequence), reason));
    }

    /** @param cause sequence of the fact that took the basis away */
    private static Optional<ListingCommand> regained(CaseEvent event, long cause, String reason) {
        return Optional.of(
                new RegainListingBasis(ListingId.onGroundOf(event.caseId()), fact(event), name(event, cause), reason));
    }

    private static String name(CaseEvent event, long sequence) {
        return event.stream() + "#" + sequence;
    }

    private static Fact fact(CaseEvent event) {
        var fact = event.fact();
        return new Fact(fact.cellId(), fact.on(), fact.countsFrom(), null, fact.provenance());
    }
}
