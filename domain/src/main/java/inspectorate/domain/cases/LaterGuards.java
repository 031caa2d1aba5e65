package inspectorate.domain.cases;

import static inspectorate.domain.FactRule.LATER_FACT_DEPENDS_ON_IT;
import static inspectorate.domain.cases.ProcedureRule.RESULT_IS_TOLD_FIRST;

import inspectorate.domain.History;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseEvent.OrderBreached;
import inspectorate.domain.cases.CaseState.Known;
import inspectorate.domain.law.Certificates;
import inspectorate.domain.law.LawBook;
import inspectorate.domain.law.Mandate;
import inspectorate.domain.law.Officer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The guards of what came later are asked again once a fact before it says something else. Only what they allowed before
 * and no longer allow stands in the way: the law may have changed since, and that is not this correction's doing.
 */
record LaterGuards(LawBook laws, Officials officials) {

    /** @param replacement null where the fact is taken back */
    void require(History<CaseEvent> history, int sequence, @Nullable CaseEvent replacement) {
        var before = CaseState.of(history.before(sequence));
        var was = before.after(history.requireHeld(sequence));
        var is = replacement == null ? before : before.after(replacement);
        boolean moreToTell =
                replacement != null && Telling.begins(replacement) && !Telling.begins(history.requireHeld(sequence));
        for (var later : history.after(sequence)) {
            var event = later.event();
            if (!event.fact().migrated()
                    && (allow(was, event, false) && !allow(is, event, moreToTell)
                            || saysAsBefore(was, event) && !saysAsBefore(is, event))) {
                throw new RuleViolated(
                        LATER_FACT_DEPENDS_ON_IT,
                        event.getClass().getSimpleName() + " " + event.stream() + "#" + later.sequence());
            }
            was = was.after(event);
            is = is.after(event);
        }
    }

    /** Whom an overdue order makes a candidate, and where figures count it, is fixed when it is recorded. */
    private static boolean saysAsBefore(CaseState state, CaseEvent event) {
        return !(event instanceof OrderBreached breached
                && state instanceof Known known
                && breached.violation() != known.violation());
    }

    /**
     * Duties to tell a result that later facts would have begun, and nothing ended since, had the replacement been known.
     */
    Set<String> duties(History<CaseEvent> history, int sequence, CaseEvent replacement) {
        var open = new TreeSet<String>();
        var is = CaseState.of(history.before(sequence)).after(replacement);
        for (var later : history.after(sequence)) {
            var event = later.event();
            var begun = Telling.duties(event);
            open.removeIf(duty -> CaseClocks.stops(event, duty) || begun.contains(duty));
            if (!event.fact().migrated()) {
                again(is, event).map(Telling::duties).ifPresent(open::addAll);
                open.removeAll(begun);
            }
            is = is.after(event);
        }
        return open;
    }

    private Optional<CaseEvent> again(CaseState state, CaseEvent event) {
        try {
            return decided(state, event);
        } catch (RuleViolated refused) {
            return Optional.empty();
        }
    }

    private Optional<CaseEvent> decided(CaseState state, CaseEvent event) {
        return Restated.command(event)
                .map(again -> CaseDecider.live(state, again, laws, new Unattended(officials.certificates()))
                        .getFirst());
    }

    /** @param moreToTell a duty to tell began only with the correction; what was closed before it stays closed */
    private boolean allow(CaseState state, CaseEvent later, boolean moreToTell) {
        try {
            decided(state, later);
            return true;
        } catch (RuleViolated refused) {
            return moreToTell && refused.rule() == RESULT_IS_TOLD_FIRST;
        }
    }

    /** Who acted then, acted by the right of then. */
    private record Unattended(Certificates certificates) implements Officials {

        @Override
        public Optional<Officer> officer() {
            return Optional.empty();
        }

        @Override
        public List<Mandate> given(String jurisdiction) {
            return List.of();
        }
    }
}
