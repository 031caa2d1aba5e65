package inspectorate.domain.policies;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseCommand;
import inspectorate.domain.cases.CaseCommand.RegisterIntake;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Requester;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.clues.ClueChannel;
import inspectorate.domain.clues.ClueEvent.ClueBecameCase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
                    became.reporterId(),
                    requester(became.channel())));
        }
        return Optional.empty();
    }

    private static @Nullable Requester requester(@Nullable ClueChannel channel) {
        return switch (channel) {
            case UNION -> Requester.UNION;
            case PLATFORM -> Requester.PLATFORM;
            case null -> null;
            case WINDOW, HOTLINE, VISIT, DEPARTMENT, OTHER -> null;
        };
    }
}
