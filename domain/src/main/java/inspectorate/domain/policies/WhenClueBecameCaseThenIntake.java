package inspectorate.domain.policies;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseCommand;
import inspectorate.domain.cases.CaseCommand.RegisterIntake;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.clues.ClueEvent.ClueBecameCase;
import java.util.Optional;

/** A clue that becomes a case is taken in with what the clue tells; people accept or file it. */
public final class WhenClueBecameCaseThenIntake {

    private WhenClueBecameCaseThenIntake() {}

    public static Optional<CaseCommand> react(DomainEvent event) {
        if (event instanceof ClueBecameCase became) {
            var fact = became.fact();
            return Optional.of(new RegisterIntake(
                    became.caseId(),
                    became.knownAs(),
                    new Fact(fact.cellId(), fact.on(), fact.countsFrom(), null, fact.provenance()),
                    CaseSource.CLUE,
                    Violation.valueOf(became.matter().name()),
                    became.reporterId()));
        }
        return Optional.empty();
    }
}
