package inspectorate.domain.policies;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.blacklist.ListingCommand;
import inspectorate.domain.blacklist.ListingCommand.FindListingCandidate;
import inspectorate.domain.cases.CaseEvent.OrderBreached;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.ListingId;
import java.util.Optional;

/** R-BLK-2: an overdue wage order makes a candidate; people decide what becomes of it. */
public final class WhenOrderBreachedThenListingCandidate {

    private WhenOrderBreachedThenListingCandidate() {}

    /** @param sequence of the event in its stream; a correction is a retraction and, right after it, what holds in its place */
    public static Optional<ListingCommand> react(DomainEvent event, long sequence) {
        if (event instanceof OrderBreached breached && breached.violation() == Violation.WAGE_ARREARS) {
            var fact = breached.fact();
            return Optional.of(new FindListingCandidate(
                    ListingId.onGroundOf(breached.caseId()),
                    breached.employerId(),
                    breached.caseId(),
                    new Fact(fact.cellId(), fact.on(), fact.countsFrom(), null, fact.provenance()),
                    fact.replaces() == null ? null : breached.stream() + "#" + (sequence - 1)));
        }
        return Optional.empty();
    }
}
