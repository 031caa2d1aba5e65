package inspectorate.domain.persons;

import static inspectorate.domain.persons.PersonRule.*;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.persons.ErasureCommand.*;
import inspectorate.domain.persons.ErasureEvent.*;
import inspectorate.domain.persons.ErasureState.*;
import java.time.LocalDate;
import java.util.List;

/** Two officers erase a person, and not before the law lets them go. */
final class ErasureDecider {

    private ErasureDecider() {}

    static List<ErasureEvent> decide(ErasureState state, ErasureCommand command) {
        return switch (command) {
            case ProposeErasure propose -> {
                ERASURE_IS_PROPOSED_ONCE.require(state instanceof None);
                ERASURE_STATES_REASON.require(!propose.reason().isBlank());
                requireLetGo(propose.keeping(), propose.fact().countsFrom());
                yield List.of(new ErasureProposed(
                        propose.erasureId(), propose.personId(), propose.fact(), propose.proposer(), propose.reason()));
            }
            case ConfirmErasure confirm -> {
                var proposed = ERASURE_NEEDS_PROPOSAL.require(state, Proposed.class);
                SECOND_OFFICER_ERASES.require(!confirm.decider().equals(proposed.proposer()));
                requireLetGo(confirm.keeping(), confirm.fact().countsFrom());
                yield List.of(
                        new PersonErased(confirm.erasureId(), proposed.personId(), confirm.fact(), confirm.decider()));
            }
            case RefuseErasure refuse -> {
                var proposed = ERASURE_NEEDS_PROPOSAL.require(state, Proposed.class);
                ERASURE_STATES_REASON.require(!refuse.reason().isBlank());
                yield List.of(new ErasureRefused(
                        refuse.erasureId(), proposed.personId(), refuse.fact(), refuse.decider(), refuse.reason()));
            }
        };
    }

    private static void requireLetGo(Keeping keeping, LocalDate today) {
        OPEN_MATTER_KEEPS_PERSON.require(!keeping.open());
        var from = keeping.possibleFrom();
        if (from == null || today.isBefore(from)) {
            throw new RuleViolated(ARCHIVE_KEEPS_PERSON, from == null ? "" : from.toString());
        }
    }
}
