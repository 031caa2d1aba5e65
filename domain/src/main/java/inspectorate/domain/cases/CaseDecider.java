package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.*;

import inspectorate.domain.History;
import inspectorate.domain.Retraction;
import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.CaseState.*;
import inspectorate.domain.cases.InvestigationFact.EvidenceAdded;
import inspectorate.domain.cases.InvestigationFact.EvidenceHeld;
import inspectorate.domain.law.LawBook;
import inspectorate.domain.law.LegalGround;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every decision about a case. */
final class CaseDecider {

    private CaseDecider() {}

    /** An old file is taken as it is; no law is asked for it. */
    static List<CaseEvent> migrate(History<CaseEvent> history, MigrateCase migrate) {
        CASE_IS_REGISTERED_ONCE.require(history.size() == 0);
        return CaseMigration.migrate(migrate);
    }

    /**
     * @param state of that history
     * @param laws of the jurisdiction and day of the command
     */
    static List<CaseEvent> decide(
            History<CaseEvent> history, CaseState state, CaseCommand command, LawBook laws, Officials officials) {
        return switch (command) {
            case MigrateCase migrate -> migrate(history, migrate);
            case RetractCaseFact retract -> {
                Grounds.requireFree(history, retract.sequence());
                CaseLaw.requireStanding(history, retract, retract.sequence(), laws, officials);
                new LaterGuards(laws, officials).require(history, retract.sequence(), null);
                yield retraction(history)
                        .retract(
                                retract.sequence(),
                                retract.reason(),
                                was -> retracted(history, retract, retract.sequence(), was, retract.reason()));
            }
            case CorrectCaseFact correct -> {
                Grounds.requireFree(history, correct.sequence());
                CaseLaw.requireStanding(history, correct, correct.sequence(), laws, officials);
                var later = new LaterGuards(laws, officials);
                var corrected = retraction(history)
                        .correct(
                                correct.sequence(),
                                correct.reason(),
                                was -> retracted(history, correct, correct.sequence(), was, correct.reason()),
                                before -> numbered(
                                                history.requireHeld(correct.sequence()),
                                                live(CaseState.of(before), correct.replacement(), laws, officials))
                                        .stream()
                                        .map(now -> now instanceof IntakeRegistered intake
                                                ? Telling.late(
                                                        intake,
                                                        later.duties(history, correct.sequence(), intake),
                                                        CaseLaw.law(correct, laws),
                                                        correct.fact().countsFrom())
                                                : now)
                                        .toList());
                later.require(history, correct.sequence(), corrected.getLast());
                yield corrected;
            }
            default -> {
                var decided = live(state, command, laws, officials);
                if (command instanceof RegisterIntake intake) {
                    CASE_STAYS_WITH_ITS_EMPLOYER.require(history.everRecorded(IntakeRegistered.class).stream()
                            .allMatch(before -> before.employerId().equals(intake.employerId())));
                }
                yield decided;
            }
        };
    }

    /** Evidence keeps the number under which later facts speak of it. */
    private static List<CaseEvent> numbered(CaseEvent was, List<CaseEvent> now) {
        return now.stream().map(event -> numbered(was, event)).toList();
    }

    private static CaseEvent numbered(CaseEvent was, CaseEvent now) {
        return switch (now) {
            case EvidenceAdded(var id, var employer, var fact, var kind, var what, var file, var _, var ground)
            when was instanceof EvidenceAdded before ->
                new EvidenceAdded(id, employer, fact, kind, what, file, before.number(), ground);
            case EvidenceHeld(var id, var employer, var fact, var items, var approvedBy, var _, var ground)
            when was instanceof EvidenceHeld before ->
                new EvidenceHeld(id, employer, fact, items, approvedBy, before.number(), ground);
            default -> now;
        };
    }

    private static Retraction<CaseEvent, CaseState> retraction(History<CaseEvent> history) {
        return new Retraction<>(history, new Unregistered(), CaseState::after, CaseDecider::admits);
    }

    private static boolean admits(CaseState state, CaseEvent event) {
        boolean continues = !(event instanceof WageArrearsReported reported)
                || Objects.equals(reported.before(), state instanceof Known known ? known.reported() : null)
                        && CaseGuards.restatedForward(state, reported.fact());
        return continues
                && CaseGuards.fitsDueDate(state, event)
                && state.stage().refusal(event, state.source()).isEmpty();
    }

    /** A fact recorded as it happens: what it says must be in order, and the stage must allow it. */
    static List<CaseEvent> live(CaseState state, CaseCommand command, LawBook laws, Officials officials) {
        if (command instanceof TakeStep take) {
            return List.of(step(state, take, laws, officials));
        }
        var fact = event(state, command, null);
        require(state.stage().refusal(fact, state.source()));
        CaseGuards.check(state, command);
        return List.of(event(state, command, CaseLaw.ground(state, command, fact.getClass(), laws, officials)));
    }

    private static CaseEvent step(CaseState state, TakeStep take, LawBook laws, Officials officials) {
        var known = CASE_IS_REGISTERED.require(state, Known.class);
        require(StepTable.of(take.step()).refusal(known.stage()));
        var asked = CaseLaw.asked(known, take, StepTable.of(take.step()).fact(), laws, officials);
        if (!StepTable.of(take.step()).atAnyTime()) {
            asked.requireNotBeforeItsStage();
        }
        return Procedure.take(asked, take.step());
    }

    private static void require(Optional<? extends Rule> refusal) {
        refusal.ifPresent(rule -> {
            throw new RuleViolated(rule);
        });
    }

    private static CaseEvent event(CaseState state, CaseCommand command, @Nullable LegalGround ground) {
        if (command instanceof RegisterIntake intake) {
            return CaseFacts.of(intake.employerId(), intake.violation(), null, command, command.fact(), ground);
        }
        var known = CASE_IS_REGISTERED.require(state, Known.class);
        return CaseFacts.of(known.employerId(), known.violation(), known.reported(), command, command.fact(), ground);
    }

    private static CaseFactRetracted retracted(
            History<CaseEvent> history, CaseCommand command, int sequence, CaseEvent was, String reason) {
        var falls = was instanceof OrderBreached ? StandingOrders.overdueFallsWith(history, sequence) : null;
        return new CaseFactRetracted(command.caseId(), was.employerId(), command.fact(), sequence, was, reason, falls);
    }
}
