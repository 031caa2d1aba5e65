package inspectorate.domain.cases;

import static inspectorate.domain.cases.ProcedureRule.RESULT_IS_TOLD_FIRST;

import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.IntakeFact.*;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.Law;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.LegalGround;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 首问负责: who complained, or reported under their name, is told what came of it (R-INT-6), and so is the union or platform
 * that sent it (R-INT-9, R-INT-10).
 */
final class Telling {

    private Telling() {}

    /** With the duty to tell this result, where somebody waits for it. */
    static LegalGround of(Asked asked, LegalGround ground) {
        var duties = duties(asked);
        return duties.isEmpty() ? ground : ground.and(duties);
    }

    static @Nullable LegalGround of(Asked asked) {
        var duties = duties(asked);
        return duties.isEmpty() ? null : asked.ground(duties);
    }

    private static List<LegalClock> duties(Asked asked) {
        var requester = asked.last(IntakeRegistered.class)
                .map(IntakeRegistered::requester)
                .map(one -> started(asked, one.duty(), one.certainty()));
        var complainant = awaited(asked) ? Stream.of(clock(asked)) : Stream.<LegalClock>empty();
        return Stream.concat(complainant, requester.stream()).toList();
    }

    /** Who is named only now is told at once what came of it before. */
    static CaseEvent late(IntakeRegistered intake, Set<String> duties, Law law, LocalDate today) {
        if (duties.isEmpty()) {
            return intake;
        }
        var clocks = duties.stream()
                .map(duty -> started(law, duty, today, Requester.certaintyOf(duty)))
                .toList();
        var certainty =
                Certainty.weakest(clocks.stream().map(LegalClock::certainty).toList());
        var ground = intake.ground();
        return new IntakeRegistered(
                intake.caseId(),
                intake.employerId(),
                intake.fact(),
                intake.source(),
                intake.violation(),
                intake.complainantId(),
                intake.requester(),
                ground == null ? new LegalGround("", "", "", law.version(), certainty, clocks) : ground.and(clocks));
    }

    /** Keys of the duties to tell that begin with it. */
    static Set<String> duties(CaseEvent event) {
        return CaseClocks.startedBy(event).stream()
                .map(LegalClock::key)
                .filter(CaseClocks::isDutyToTell)
                .collect(Collectors.toSet());
    }

    /** What Zhejiang tells the complainant of on the way (R-INV-7). */
    static LegalGround onTheWay(Asked asked, LegalGround ground) {
        return awaited(asked) ? ground.and(asked.clocks(CaseClocks.EXTENSION_NOTICE)) : ground;
    }

    /** What nobody was told yet is told before the file is closed. */
    static void requireDone(Asked asked) {
        for (var duty : CaseClocks.TOLD_BEFORE_THE_END) {
            boolean open = false;
            for (var event : asked.known().events()) {
                open = !CaseClocks.stops(event, duty) && open || begins(event, duty::equals);
            }
            RESULT_IS_TOLD_FIRST.require(!open);
        }
    }

    static boolean begins(CaseEvent event) {
        return begins(event, CaseClocks.TOLD_BEFORE_THE_END::contains);
    }

    private static boolean begins(CaseEvent event, Predicate<String> duty) {
        return CaseClocks.startedBy(event).stream().map(LegalClock::key).anyMatch(duty);
    }

    private static boolean awaited(Asked asked) {
        return switch (asked.known().source()) {
            case COMPLAINT -> true;
            case REPORT -> asked.all(IntakeRegistered.class).anyMatch(intake -> intake.complainantId() != null);
            default -> false;
        };
    }

    /** What is not accepted is told within the time to decide on it. */
    private static LegalClock clock(Asked asked) {
        var on = asked.fact().countsFrom();
        var key = CaseClocks.RESULT_NOTICE;
        return asked.known().stage() == CaseStage.REGISTERED
                ? intake(asked)
                        .map(intake -> new LegalClock(key, on, intake.dueAt(), intake.certainty()))
                        .filter(intake -> intake.dueAt() == null
                                || !intake.dueAt().toLocalDate().isBefore(on))
                        .reduce((earlier, later) -> later)
                        .orElseGet(() -> atOnce(key, on, Certainty.STATUTE_TEXT))
                : started(asked, key, Certainty.STATUTE_TEXT);
    }

    private static LegalClock started(Asked asked, String key, Certainty certainty) {
        return started(asked.law(), key, asked.fact().countsFrom(), certainty);
    }

    private static LegalClock started(Law law, String key, LocalDate on, Certainty certainty) {
        return LegalClock.started(law, key, Course.from(on.atStartOfDay())).orElseGet(() -> atOnce(key, on, certainty));
    }

    /** The law says no time but at once. */
    private static LegalClock atOnce(String key, LocalDate on, Certainty certainty) {
        return new LegalClock(key, on, on.atTime(LocalTime.MAX.withNano(0)), certainty);
    }

    private static Stream<LegalClock> intake(Asked asked) {
        return asked.known().events().stream()
                .filter(event -> event instanceof IntakeRegistered || event instanceof SupplementProvided)
                .map(CaseEvent::ground)
                .filter(Objects::nonNull)
                .flatMap(ground -> ground.clock("deadline.intake").stream());
    }
}
