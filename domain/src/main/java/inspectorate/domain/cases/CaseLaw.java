package inspectorate.domain.cases;

import inspectorate.domain.BusinessDate.Precision;
import inspectorate.domain.History;
import inspectorate.domain.Money;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the law asks of the commands that are older than {@link StepTable}, and what begins to run with them. */
final class CaseLaw {

    private CaseLaw() {}

    /** @param kind of fact that the command states */
    static Asked asked(
            Known known, CaseCommand command, Class<? extends CaseEvent> kind, LawBook laws, Officials officials) {
        return asked(known, command, kind, Fines.of(command, known.events()), laws, officials);
    }

    private static Asked asked(
            Known known,
            CaseCommand command,
            Class<? extends CaseEvent> kind,
            @Nullable Money fine,
            LawBook laws,
            Officials officials) {
        var law = law(command, laws);
        var standing = Standing.of(kind, command.fact(), known.violation(), fine, law, officials);
        return new Asked(known, command.caseId(), command.fact(), law, standing, officials.certificates());
    }

    /** Only who may state a fact now may take it back. */
    static void requireStanding(
            History<CaseEvent> history, CaseCommand command, int sequence, LawBook laws, Officials officials) {
        var wrong = history.requireHeld(sequence);
        if (Powers.of(wrong.getClass()).isPresent() && CaseState.of(history) instanceof Known known) {
            var asked = asked(known, command, wrong.getClass(), Fines.of(wrong, known.events()), laws, officials);
            if (Powers.decides(wrong)) {
                DecisionProcedure.requireLevel(asked);
            }
        }
    }

    static @Nullable LegalGround ground(
            CaseState state, CaseCommand command, Class<? extends CaseEvent> kind, LawBook laws, Officials officials) {
        if (command instanceof RegisterIntake intake) {
            return received(intake, laws);
        }
        return state instanceof Known known
                ? ground(() -> asked(known, command, kind, laws, officials), command, laws)
                : null;
    }

    /** Henan decides on filing within days of a complaint or report (R-INV-2); elsewhere only a complaint has a clock. */
    private static @Nullable LegalGround received(RegisterIntake intake, LawBook laws) {
        return switch (intake.source()) {
            case COMPLAINT -> clocks(intake, laws, "deadline.intake", CaseClocks.FILING);
            case REPORT -> law(intake, laws).names(CaseClocks.FILING) ? clocks(intake, laws, CaseClocks.FILING) : null;
            default -> null;
        };
    }

    /** @param asked for where the law is asked at all */
    private static @Nullable LegalGround ground(Supplier<Asked> asked, CaseCommand command, LawBook laws) {
        return switch (command) {
            case FileCase file -> filed(asked.get(), file, laws);
            case DecideHandling _ -> decided(asked.get(), DecisionProcedure::handling);
            case ImposePenalty penalty -> decided(asked.get(), it -> DecisionProcedure.penalty(it, penalty));
            case TransferToPolice _ -> decided(asked.get(), TransferProcedure::handedOver);
            case WithdrawCase withdraw -> told(asked.get(), it -> ClosingProcedure.check(it, withdraw));
            case AcceptCase _ -> none(() -> IntakeProcedure.requireAccepted(asked.get()));
            case RejectIntake reject -> told(asked.get(), it -> IntakeProcedure.check(it, reject));
            case VerifyRectification _ -> told(asked.get(), _ -> {});
            case IssueRectificationOrder issue -> delegated(asked.get(), it -> OrderProcedure.check(it, issue));
            case RecordBreach _ -> none(() -> OrderProcedure.requireServed(asked.get()));
            case ApplyCourtEnforcement _ -> delegated(asked.get(), CourtEnforcement::check);
            case CloseCase close -> none(() -> ClosingProcedure.check(asked.get(), close));
            default -> null;
        };
    }

    private static LegalGround filed(Asked asked, FileCase file, LawBook laws) {
        if (asked.known().stage() == CaseStage.REGISTERED) {
            IntakeProcedure.requireAccepted(asked);
        }
        InvestigationProcedure.requireTeam(asked, Objects.requireNonNull(file.leadInspectorId()), file.coInspectors());
        var ground = asked.any(IntakeFact.GreenChannelOpened.class)
                ? clocks(
                        file,
                        laws,
                        InvestigationClock.KEY,
                        "deadline.decision-advisory",
                        "deadline.green-investigation")
                : clocks(file, laws, InvestigationClock.KEY, "deadline.decision-advisory");
        return asked.delegated(ground);
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

    static Law law(CaseCommand command, LawBook laws) {
        return laws.of(command.fact().cellId().jurisdiction(), command.fact().countsFrom());
    }

    /** Said of these only where somebody acted for the department. */
    private static @Nullable LegalGround delegated(Asked asked, Consumer<Asked> check) {
        check.accept(asked);
        return asked.standing().delegation() == null ? null : asked.ground();
    }

    private static LegalGround decided(Asked asked, Function<Asked, LegalGround> decision) {
        return Telling.of(asked, decision.apply(asked));
    }

    private static @Nullable LegalGround told(Asked asked, Consumer<Asked> check) {
        check.accept(asked);
        return Telling.of(asked);
    }

    private static @Nullable LegalGround none(Runnable check) {
        check.run();
        return null;
    }
}
