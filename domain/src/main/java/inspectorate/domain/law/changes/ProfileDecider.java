package inspectorate.domain.law.changes;

import static inspectorate.domain.law.changes.ProfileRule.*;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.LegalValue;
import inspectorate.domain.law.changes.ProfileBook.Status;
import inspectorate.domain.law.changes.ProfileCommand.*;
import inspectorate.domain.law.changes.ProfileEvent.*;
import java.util.List;

/** Every decision about the numbers of a profile: one person proposes, another confirms. */
final class ProfileDecider {

    private ProfileDecider() {}

    static List<ProfileEvent> decide(ProfileBook book, ProfileCommand command) {
        return switch (command) {
            case ProposeProfileValue propose -> propose(propose);
            case DecideProfileValue decision -> decide(book, decision);
            case ConfirmPublicationBasis confirm ->
                List.of(new PublicationBasisConfirmed(
                        confirm.stream(), confirm.fact(), confirm.profile(), confirm.version(), confirm.decider()));
        };
    }

    private static List<ProfileEvent> propose(ProposeProfileValue propose) {
        PROPOSAL_STATES_WHY.require(
                !propose.article().isBlank() && !propose.reason().isBlank());
        PROPOSED_VALUE_IS_SOUND.require(LegalValue.possible(propose.value(), propose.unit())
                && (propose.validTo() == null || !propose.validTo().isBefore(propose.validFrom())));
        return List.of(new ProfileValueProposed(
                propose.stream(),
                propose.fact(),
                propose.profile(),
                propose.key(),
                propose.value(),
                propose.unit(),
                propose.article(),
                propose.certainty(),
                propose.validFrom(),
                propose.validTo(),
                propose.reason(),
                propose.proposer()));
    }

    private static List<ProfileEvent> decide(ProfileBook book, DecideProfileValue decision) {
        var open = book.with(Status.PROPOSED).stream()
                .filter(change -> change.sequence() == decision.proposal())
                .findFirst()
                .orElseThrow(() -> new RuleViolated(PROPOSAL_IS_OPEN));
        if (!decision.confirmed()) {
            return List.of(new ProfileValueDeclined(
                    decision.stream(), decision.fact(), decision.profile(), decision.proposal(), decision.decider()));
        }
        SECOND_PERSON_CONFIRMS_VALUE.require(!open.proposer().equals(decision.decider()));
        return List.of(new ProfileValueConfirmed(
                decision.stream(), decision.fact(), decision.profile(), decision.proposal(), decision.decider()));
    }
}
