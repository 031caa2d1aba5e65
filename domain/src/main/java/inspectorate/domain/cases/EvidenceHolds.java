package inspectorate.domain.cases;

import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.cases.InvestigationFact.*;
import inspectorate.domain.cases.InvestigationStep.*;

/** 先行登记保存 (R-INV-9). */
final class EvidenceHolds {

    private static final String CLOCK = "deadline.evidence-hold";

    private EvidenceHolds() {}

    static ProcedureEvent take(Asked asked, InvestigationStep step) {
        var id = asked.caseId();
        var employer = asked.employerId();
        var fact = asked.fact();
        return switch (step) {
            case EvidenceHold(var items, var approvedBy) -> {
                TEXT_IS_STATED.require(!items.isBlank());
                int number = asked.all(EvidenceHeld.class)
                                .mapToInt(EvidenceHeld::number)
                                .max()
                                .orElse(0)
                        + 1;
                yield new EvidenceHeld(id, employer, fact, items, approvedBy, number, asked.ground(CLOCK));
            }
            case HoldDecision(var number, var result) -> {
                HOLD_IS_DECIDED_IN_TIME.require(!over(asked, running(asked, number)));
                yield new EvidenceHoldDecided(id, employer, fact, number, result, asked.ground());
            }
            case HoldLapse(var number) -> {
                HOLD_LAPSES_AFTER_ITS_TERM.require(over(asked, running(asked, number)));
                yield new EvidenceHoldLapsed(id, employer, fact, number, asked.ground());
            }
            default -> throw new IllegalArgumentException(step.toString());
        };
    }

    /** A case does not end while evidence is held. */
    static void requireNone(Asked asked) {
        long ended = asked.all(EvidenceHoldDecided.class).count()
                + asked.all(EvidenceHoldLapsed.class).count();
        HOLD_IS_DECIDED_FIRST.require(asked.all(EvidenceHeld.class).count() <= ended);
    }

    private static EvidenceHeld running(Asked asked, int number) {
        boolean ended = asked.all(EvidenceHoldDecided.class).anyMatch(decided -> decided.number() == number)
                || asked.all(EvidenceHoldLapsed.class).anyMatch(lapsed -> lapsed.number() == number);
        HOLD_IS_RUNNING.require(!ended);
        var held = asked.all(EvidenceHeld.class)
                .filter(hold -> hold.number() == number)
                .findFirst();
        HOLD_IS_RUNNING.require(held.isPresent());
        return held.orElseThrow();
    }

    private static boolean over(Asked asked, EvidenceHeld held) {
        return held.ground()
                .clock(CLOCK)
                .map(clock -> asked.day().isAfter(clock.dueOn(asked.law())))
                .orElse(false);
    }
}
