package inspectorate.domain.cases;

import static inspectorate.domain.cases.ProcedureRule.RESULT_IS_TOLD_FIRST;

import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.IntakeFact.*;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.LegalGround;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 首问负责: who complained, or reported under their name, is told what came of it (R-INT-6). */
final class Telling {

    private Telling() {}

    /** With the duty to tell this result, where somebody waits for it. */
    static LegalGround of(Asked asked, LegalGround ground) {
        return awaited(asked) ? ground.and(List.of(clock(asked))) : ground;
    }

    static @Nullable LegalGround of(Asked asked) {
        return awaited(asked) ? asked.ground(clock(asked)) : null;
    }

    /** What Zhejiang tells the complainant of on the way (R-INV-7). */
    static LegalGround onTheWay(Asked asked, LegalGround ground) {
        return awaited(asked) ? ground.and(asked.clocks(CaseClocks.EXTENSION_NOTICE)) : ground;
    }

    /** What nobody was told yet is told before the file is closed. */
    static void requireDone(Asked asked) {
        boolean open = false;
        for (var event : asked.known().events()) {
            open = !CaseClocks.stops(event, CaseClocks.RESULT_NOTICE) && open || begins(event);
        }
        RESULT_IS_TOLD_FIRST.require(!open);
    }

    static boolean begins(CaseEvent event) {
        return CaseClocks.startedBy(event).stream()
                .anyMatch(clock -> clock.key().equals(CaseClocks.RESULT_NOTICE));
    }

    private static boolean awaited(Asked asked) {
        return switch (asked.known().source()) {
            case COMPLAINT -> true;
            case REPORT -> asked.all(IntakeRegistered.class).anyMatch(intake -> intake.complainantId() != null);
            default -> false;
        };
    }

    /** The law says no time but at once; what is not accepted is told within the time to decide on it. */
    private static LegalClock clock(Asked asked) {
        var on = asked.fact().countsFrom();
        var key = CaseClocks.RESULT_NOTICE;
        var atOnce = new LegalClock(key, on, on.atTime(LocalTime.MAX.withNano(0)), Certainty.STATUTE_TEXT);
        return asked.known().stage() == CaseStage.REGISTERED
                ? intake(asked)
                        .map(intake -> new LegalClock(key, on, intake.dueAt(), intake.certainty()))
                        .filter(intake -> intake.dueAt() == null
                                || !intake.dueAt().toLocalDate().isBefore(on))
                        .reduce((earlier, later) -> later)
                        .orElse(atOnce)
                : LegalClock.started(asked.law(), key, Course.from(on.atStartOfDay()))
                        .orElse(atOnce);
    }

    private static Stream<LegalClock> intake(Asked asked) {
        return asked.known().events().stream()
                .filter(event -> event instanceof IntakeRegistered || event instanceof SupplementProvided)
                .map(CaseEvent::ground)
                .filter(Objects::nonNull)
                .flatMap(ground -> ground.clock("deadline.intake").stream());
    }
}
