package inspectorate.domain;

import static inspectorate.domain.FactRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How any fact of a stream is retracted or corrected: refused where a later fact would have become impossible.
 *
 * @param admits whether an event is possible in a state; what was migrated is not asked, its file is as it is
 */
public record Retraction<E extends DomainEvent, S>(
        History<E> history, S blank, BiFunction<S, E, S> after, BiPredicate<S, E> admits) {

    public List<E> retract(int sequence, String reason, Function<E, E> retracted) {
        REASON_IS_GIVEN.require(!reason.isBlank());
        E was = history.requireHeld(sequence);
        requireLaterFactsHold(fold(history.before(sequence)), sequence);
        return List.of(retracted.apply(was));
    }

    /** @param decide the replacement, decided on what held before the fact that was wrong */
    public List<E> correct(int sequence, String reason, Function<E, E> retracted, Function<List<E>, List<E>> decide) {
        REASON_IS_GIVEN.require(!reason.isBlank());
        E was = history.requireHeld(sequence);
        var replacement = decide.apply(history.before(sequence));
        CORRECTION_KEEPS_KIND.require(
                replacement.size() == 1 && takesThePlaceOf(was, sequence, replacement.getFirst()));
        CORRECTION_CHANGES_SOMETHING.require(!Sameness.sayTheSame(was, replacement.getFirst()));
        requireLaterFactsHold(after.apply(fold(history.before(sequence)), replacement.getFirst()), sequence);
        var events = new ArrayList<E>();
        events.add(retracted.apply(was));
        events.addAll(replacement);
        return List.copyOf(events);
    }

    private boolean takesThePlaceOf(E was, int sequence, E replacement) {
        return replacement.getClass() == was.getClass()
                && replacement.stream().equals(was.stream())
                && replacement.dossier().equals(was.dossier())
                && Objects.equals(replacement.fact().replaces(), sequence);
    }

    private void requireLaterFactsHold(S state, int sequence) {
        for (var later : history.after(sequence)) {
            E event = later.event();
            if (!event.fact().migrated() && !admits.test(state, event)) {
                throw new RuleViolated(
                        LATER_FACT_DEPENDS_ON_IT,
                        event.getClass().getSimpleName() + " " + event.stream() + "#" + later.sequence());
            }
            state = after.apply(state, event);
        }
    }

    private S fold(List<E> events) {
        S state = blank;
        for (E event : events) {
            state = after.apply(state, event);
        }
        return state;
    }
}
