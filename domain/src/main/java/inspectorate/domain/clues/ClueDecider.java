package inspectorate.domain.clues;

import static inspectorate.domain.FactRule.CORRECTION_KEEPS_KIND;
import static inspectorate.domain.clues.ClueRule.*;

import inspectorate.domain.History;
import inspectorate.domain.Retraction;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.clues.ClueCommand.*;
import inspectorate.domain.clues.ClueEvent.*;
import inspectorate.domain.clues.ClueState.*;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.EmployerId;
import java.util.List;

/** Every decision about a clue. */
final class ClueDecider {

    private ClueDecider() {}

    static List<ClueEvent> decide(History<ClueEvent> history, ClueCommand command) {
        return switch (command) {
            case RetractClueFact retract ->
                retraction(history)
                        .retract(
                                retract.sequence(),
                                retract.reason(),
                                was -> new ClueFactRetracted(
                                        retract.clueId(),
                                        was.employerId(),
                                        retract.fact(),
                                        retract.sequence(),
                                        was,
                                        retract.reason()));
            case CorrectClueFact correct ->
                retraction(history)
                        .correct(
                                correct.sequence(),
                                correct.reason(),
                                was -> new ClueFactRetracted(
                                        correct.clueId(),
                                        was.employerId(),
                                        correct.fact(),
                                        correct.sequence(),
                                        was,
                                        correct.reason()),
                                before -> live(history, ClueState.of(before), correct.replacement()));
            default ->
                live(
                        history,
                        ClueState.of(
                                history.held().stream().map(History.Held::event).toList()),
                        command);
        };
    }

    private static Retraction<ClueEvent, ClueState> retraction(History<ClueEvent> history) {
        return new Retraction<>(history, new Unreported(), ClueState::after, ClueDecider::admits);
    }

    private static boolean admits(ClueState state, ClueEvent event) {
        boolean continues = switch (event) {
            case ClueEscalated escalated ->
                ClueGuards.mayRise(state, escalated.to(), escalated.reason()).isEmpty();
            case ClueBecameCase became ->
                state instanceof Known known && became.knownAs().equals(known.knownAs());
            default -> true;
        };
        return continues && state.stage().refusal(event, state.highest()).isEmpty();
    }

    /** The stage must allow it, and what it says must be in order. */
    private static List<ClueEvent> live(History<ClueEvent> history, ClueState state, ClueCommand command) {
        var event = event(history, state, command);
        state.stage().refusal(event, state.highest()).ifPresent(rule -> {
            throw new RuleViolated(
                    rule, rule == CLUE_IS_REPORTED_ONCE ? command.clueId().value() : "");
        });
        ClueGuards.check(state, command);
        return List.of(event);
    }

    private static ClueEvent event(History<ClueEvent> history, ClueState state, ClueCommand command) {
        if (command instanceof ReportClue report) {
            return new ClueReported(
                    report.clueId(),
                    report.employerId(),
                    report.fact(),
                    report.telling(),
                    report.reporterId(),
                    report.statementId(),
                    report.targetOn());
        }
        var known = CLUE_IS_REPORTED.require(state, Known.class);
        var id = command.clueId();
        var employer = known.employerId();
        var fact = command.fact();
        return switch (command) {
            case IdentifyClueEmployer identify ->
                new ClueEmployerIdentified(id, employer, fact, identify.knownAs(), identify.name());
            case RecordEducation education -> new EmployerEducated(id, employer, fact, education.content());
            case UrgeRectification urging -> new RectificationUrged(id, employer, fact, urging.content());
            case RecordMediation mediation ->
                new MediationRecorded(id, employer, fact, mediation.agreed(), mediation.parties());
            case RecordVoluntaryRectification done -> new RectifiedOnUrging(id, employer, fact, done.evidence());
            case RecordRefusal refusal -> new RectificationRefused(id, employer, fact, refusal.refused());
            case ReportIncidentSign sign -> new IncidentSignReported(id, employer, fact, sign.sign());
            case EscalateClue up -> new ClueEscalated(id, employer, fact, known.level(), up.to(), up.reason());
            case LinkToCase _ ->
                new ClueBecameCase(
                        id,
                        employer,
                        fact,
                        caseOf(history, id, known.whose()),
                        known.whose(),
                        known.matter(),
                        known.reporterId(),
                        known.channel());
            case DismissClue dismiss -> new ClueDismissed(id, employer, fact, dismiss.reason());
            case TellResult told -> new ClueResultTold(id, employer, fact, known.channel(), told.result());
            case ReportClue _, RetractClueFact _, CorrectClueFact _ -> throw new RuleViolated(CORRECTION_KEEPS_KIND);
        };
    }

    /** The employer may have been found to be another one since; its first case keeps its events where they are. */
    private static CaseId caseOf(History<ClueEvent> history, ClueId clueId, EmployerId employer) {
        var before = history.everRecorded(ClueBecameCase.class);
        return before.isEmpty() || before.getFirst().knownAs().equals(employer)
                ? CaseId.from(clueId)
                : CaseId.from(clueId, employer);
    }
}
