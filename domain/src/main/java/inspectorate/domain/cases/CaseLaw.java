package inspectorate.domain.cases;

import inspectorate.domain.BusinessDate.Precision;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseState.Known;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.Law;
import inspectorate.domain.law.LawBook;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.LegalGround;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the law asks of the commands that are older than {@link StepTable}, and what begins to run with them. */
final class CaseLaw {

    private CaseLaw() {}

    static Asked asked(Known known, CaseCommand command, LawBook laws) {
        return new Asked(known, command.caseId(), command.fact(), law(command, laws));
    }

    static @Nullable LegalGround ground(CaseState state, CaseCommand command, LawBook laws) {
        if (command instanceof RegisterIntake intake) {
            return intake.source() == CaseSource.COMPLAINT ? clocks(intake, laws, "deadline.intake") : null;
        }
        if (!(state instanceof Known known)) {
            return null;
        }
        return switch (command) {
            case FileCase file -> filed(known, file, laws);
            case DecideHandling handling -> DecisionProcedure.decide(asked(known, handling, laws), handling);
            case ImposePenalty penalty -> DecisionProcedure.decide(asked(known, penalty, laws), penalty);
            case TransferToPolice transfer -> TransferProcedure.handedOver(asked(known, transfer, laws));
            case WithdrawCase withdraw -> none(() -> ClosingProcedure.check(asked(known, withdraw, laws), withdraw));
            case AcceptCase accept -> none(() -> IntakeProcedure.requireAccepted(asked(known, accept, laws)));
            case RejectIntake reject -> none(() -> IntakeProcedure.check(asked(known, reject, laws), reject));
            case IssueRectificationOrder issue -> none(() -> OrderProcedure.check(asked(known, issue, laws), issue));
            case RecordBreach breach -> none(() -> OrderProcedure.requireServed(asked(known, breach, laws)));
            case ApplyCourtEnforcement apply -> none(() -> CourtEnforcement.check(asked(known, apply, laws)));
            case CloseCase close -> none(() -> ClosingProcedure.check(asked(known, close, laws), close));
            default -> null;
        };
    }

    private static LegalGround filed(Known known, FileCase file, LawBook laws) {
        var asked = asked(known, file, laws);
        if (known.stage() == CaseStage.REGISTERED) {
            IntakeProcedure.requireAccepted(asked);
        }
        InvestigationProcedure.requireTeam(asked, Objects.requireNonNull(file.leadInspectorId()), file.coInspectors());
        return asked.any(IntakeFact.GreenChannelOpened.class)
                ? clocks(
                        file,
                        laws,
                        InvestigationClock.KEY,
                        "deadline.decision-advisory",
                        "deadline.green-investigation")
                : clocks(file, laws, InvestigationClock.KEY, "deadline.decision-advisory");
    }

    /** A vague day starts no clock. */
    private static LegalGround clocks(CaseCommand command, LawBook laws, String... keys) {
        var law = law(command, laws);
        var on = command.fact().on();
        var start = on.latest().filter(_ -> on.precision() == Precision.DAY);
        var clocks = start.stream()
                .flatMap(day -> Stream.of(keys)
                        .map(key -> LegalClock.started(law, key, Course.from(day.atStartOfDay())))
                        .flatMap(Optional::stream))
                .toList();
        var certainty =
                Certainty.weakest(clocks.stream().map(LegalClock::certainty).toList());
        return new LegalGround("", "", "", law.version(), certainty, clocks);
    }

    private static Law law(CaseCommand command, LawBook laws) {
        return laws.of(command.fact().cellId().jurisdiction(), command.fact().countsFrom());
    }

    private static @Nullable LegalGround none(Runnable check) {
        check.run();
        return null;
    }
}
