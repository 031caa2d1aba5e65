package inspectorate.query.agenda;

import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseClocks;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.InvestigationFact.*;
import inspectorate.domain.cases.OrderFact.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clocks of a case after each fact, the soonest first; one without a day comes last. */
final class ClockFold {

    private static final Comparator<RunningClock> SOONEST = Comparator.comparing(
                    RunningClock::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RunningClock::key)
            .thenComparing(RunningClock::officer, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(RunningClock::number, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Clocks whose end has a consequence that nobody has to decide. */
    private static final Set<String> AUTOMATIC = Set.of(CaseClocks.HOLD, CaseClocks.HEARING);

    private ClockFold() {}

    static List<RunningClock> after(List<RunningClock> before, CaseEvent event) {
        var clocks = new ArrayList<>(before);
        clocks.removeIf(clock -> ends(clock, event));
        for (var started : CaseClocks.startedBy(event)) {
            var number = event instanceof EvidenceHeld held ? held.number() : null;
            var officer =
                    event instanceof RecusalRequested asked ? asked.officer().value() : null;
            put(clocks, RunningClock.of(started, number, officer, AUTOMATIC.contains(started.key())));
        }
        switch (event) {
            case RectificationOrderIssued issued ->
                put(clocks, order(issued.fact(), issued.term().dueOn()));
            case OrderExtended extended -> put(clocks, order(extended.fact(), extended.dueOn()));
            default -> {}
        }
        clocks.sort(SOONEST);
        return List.copyOf(clocks);
    }

    private static RunningClock order(Fact fact, @Nullable LocalDate due) {
        return RunningClock.ofOrder(fact.countsFrom(), due, !fact.migrated());
    }

    /** A clock of a key is set anew; asking once more for the same recusal gives no more time to decide on it. */
    private static void put(List<RunningClock> clocks, RunningClock clock) {
        boolean asked = clock.officer() != null && clocks.stream().anyMatch(clock::isTheSameAs);
        if (!asked) {
            clocks.removeIf(clock::isTheSameAs);
            clocks.add(clock);
        }
    }

    private static boolean ends(RunningClock clock, CaseEvent event) {
        return switch (event) {
            case RectificationVerified _, OrderBreached _, OrderRevoked _
            when clock.key().equals(RunningClock.ORDER) -> true;
            case EvidenceHoldDecided decided -> Objects.equals(clock.number(), decided.number());
            case RecusalDecided decided -> decided.officer().value().equals(clock.officer());
            case EvidenceHoldLapsed lapsed -> Objects.equals(clock.number(), lapsed.number());
            default -> CaseClocks.stops(event, clock.key());
        };
    }

    /**
     * The first day on which a clock has run out that acts by itself; null while none will. One whose end could not be
     * computed is looked at from its beginning, since the table of its year may be there by now.
     */
    static @Nullable LocalDate sweepOn(List<RunningClock> clocks) {
        return clocks.stream()
                .filter(RunningClock::actsByItself)
                .map(ClockFold::looksAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate looksAt(RunningClock clock) {
        if (clock.dueOn() != null) {
            return clock.dueOn().plusDays(1);
        }
        return clock.key().equals(RunningClock.ORDER) ? null : clock.from();
    }
}
