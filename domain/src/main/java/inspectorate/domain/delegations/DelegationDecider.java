package inspectorate.domain.delegations;

import static inspectorate.domain.delegations.DelegationRule.*;

import inspectorate.domain.History;
import inspectorate.domain.Retraction;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.delegations.DelegationBook.Delegation;
import inspectorate.domain.delegations.DelegationBook.Status;
import inspectorate.domain.delegations.DelegationCommand.*;
import inspectorate.domain.delegations.DelegationEvent.*;
import inspectorate.domain.ids.DelegationId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.Power;
import java.util.List;

/** Every decision about delegations: one person proposes, another grants in the name of the department. */
final class DelegationDecider {

    private DelegationDecider() {}

    static List<DelegationEvent> decide(History<DelegationEvent> history, DelegationCommand command) {
        DELEGATE_DOES_NOT_DELEGATE.require(command.fact().cellId().isJurisdiction());
        var book = DelegationBook.of(history);
        return switch (command) {
            case RetractRevocation retract -> {
                find(book, retract.delegationId(), Status.REVOKED, DELEGATION_IS_REVOKED);
                int sequence = sequenceOf(history, DelegationRevoked.class, retract.delegationId());
                yield retraction(history)
                        .retract(
                                sequence, retract.reason(), was -> retracted(retract, sequence, was, retract.reason()));
            }
            case CorrectDelegation correct -> {
                requireSound(correct.text(), correct.fact().cellId());
                yield correct(history, book, correct);
            }
            case ProposeDelegation propose -> {
                DELEGATION_IS_MADE_ONCE.require(
                        book.find(propose.delegationId()).isEmpty());
                requireSound(propose.text(), propose.fact().cellId());
                yield List.of(new DelegationProposed(
                        propose.stream(), propose.fact(), propose.delegationId(), propose.text(), propose.proposer()));
            }
            case DecideDelegation decision -> List.of(decide(book, decision));
            case RevokeDelegation revoke -> {
                find(book, revoke.delegationId(), Status.GRANTED, DELEGATION_IS_IN_PLACE);
                REVOCATION_STATES_WHY.require(!revoke.reason().isBlank());
                yield List.of(new DelegationRevoked(
                        revoke.stream(), revoke.fact(), revoke.delegationId(), revoke.reason(), revoke.revoker()));
            }
        };
    }

    /**
     * What was granted is corrected by another person than proposed it, so that two know whatever text holds; what is
     * only proposed is then the corrector's proposal.
     */
    private static List<DelegationEvent> correct(
            History<DelegationEvent> history, DelegationBook book, CorrectDelegation correct) {
        var known = book.find(correct.delegationId()).orElseThrow(() -> new RuleViolated(DELEGATION_IS_KNOWN));
        boolean open = known.status() == Status.PROPOSED;
        SECOND_PERSON_CORRECTS_DELEGATION.require(open || !known.proposer().equals(correct.corrector()));
        int sequence = sequenceOf(history, DelegationProposed.class, correct.delegationId());
        return retraction(history)
                .correct(
                        sequence,
                        correct.reason(),
                        was -> retracted(correct, sequence, was, correct.reason()),
                        _ -> List.of(new DelegationProposed(
                                correct.stream(),
                                history.requireHeld(sequence).fact().replacing(sequence),
                                correct.delegationId(),
                                correct.text(),
                                open ? correct.corrector() : known.proposer())));
    }

    private static Retraction<DelegationEvent, DelegationBook> retraction(History<DelegationEvent> history) {
        return new Retraction<>(history, DelegationBook.EMPTY, DelegationBook::after, DelegationBook::admits);
    }

    private static DelegationEvent retracted(
            DelegationCommand command, int sequence, DelegationEvent was, String reason) {
        return new DelegationFactRetracted(
                command.stream(), command.fact(), command.delegationId(), sequence, was, reason);
    }

    private static int sequenceOf(
            History<DelegationEvent> history, Class<? extends DelegationEvent> kind, DelegationId id) {
        return history.held().stream()
                .filter(held -> kind.isInstance(held.event())
                        && held.event().delegationId().equals(id))
                .mapToInt(History.Held::sequence)
                .findFirst()
                .orElseThrow();
    }

    private static DelegationEvent decide(DelegationBook book, DecideDelegation decision) {
        var open = find(book, decision.delegationId(), Status.PROPOSED, DELEGATION_AWAITS_DECISION);
        if (!decision.granted()) {
            return new DelegationDeclined(
                    decision.stream(), decision.fact(), decision.delegationId(), decision.decider());
        }
        SECOND_PERSON_GRANTS_DELEGATION.require(!open.proposer().equals(decision.decider()));
        return new DelegationGranted(decision.stream(), decision.fact(), decision.delegationId(), decision.decider());
    }

    private static void requireSound(DelegationText text, GridCellId delegator) {
        DELEGATION_IS_WRITTEN.require(!text.paper().isBlank()
                && !text.matters().isEmpty()
                && !text.powers().isEmpty());
        DELEGATE_BELONGS_TO_DELEGATOR.require(text.delegate().jurisdiction().equals(delegator.value()));
        var fine = text.fineUpTo();
        FINES_ARE_DELEGATED_UP_TO_AN_AMOUNT.require(
                fine == null || fine.positive() && text.powers().stream().anyMatch(Power::fines));
        DELEGATION_HAS_A_PERIOD.require(!text.validTo().isBefore(text.validFrom()));
        DELEGATION_IS_PUBLISHED_FIRST.require(!text.publishedOn().isAfter(text.validFrom()));
    }

    private static Delegation find(DelegationBook book, DelegationId id, Status status, DelegationRule rule) {
        return book.find(id).filter(each -> each.status() == status).orElseThrow(() -> new RuleViolated(rule));
    }
}
