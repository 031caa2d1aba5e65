package inspectorate.domain;

import static inspectorate.domain.FactRule.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All events of one stream in their order; an event's sequence number is its place. What holds is the history without
 * what was retracted, each correction in the place of what it corrects.
 */
public final class History<E extends DomainEvent> {

    /** Each fact at its place; null where nothing holds. */
    private final List<@Nullable Held<E>> places = new ArrayList<>();

    /** The place of each correction. */
    private final Map<Integer, Integer> corrections = new HashMap<>();

    private final List<FactRetracted> retractions = new ArrayList<>();

    public void append(E event) {
        int sequence = places.size();
        places.add(null);
        if (event instanceof FactRetracted retraction) {
            places.set(placeOf(retraction.retractedSequence()), null);
            retractions.add(retraction);
            return;
        }
        Integer replaces = event.fact().replaces();
        int place = replaces == null ? sequence : placeOf(replaces);
        if (place != sequence) {
            corrections.put(sequence, place);
        }
        places.set(place, new Held<>(sequence, event));
    }

    private int placeOf(int sequence) {
        return corrections.getOrDefault(sequence, sequence);
    }

    public int size() {
        return places.size();
    }

    public record Held<E>(int sequence, E event) {}

    /** The facts that hold, in the order in which they are folded. */
    public List<Held<E>> held() {
        return places.stream().filter(Objects::nonNull).toList();
    }

    public List<FactRetracted> retractions() {
        return List.copyOf(retractions);
    }

    /** Every fact of that kind, those that no longer hold first. */
    public <F extends E> List<F> everRecorded(Class<F> kind) {
        return Stream.concat(
                        retractions.stream().map(FactRetracted::retracted),
                        held().stream().map(Held::event))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The fact with that sequence number, or the refusal that it does not hold. */
    public E requireHeld(int sequence) {
        return held().stream()
                .filter(held -> held.sequence() == sequence)
                .findFirst()
                .orElseThrow(() -> new RuleViolated(FACT_EXISTS))
                .event();
    }

    /** What held before that fact, without it and what follows. */
    public List<E> before(int sequence) {
        return held().stream()
                .takeWhile(held -> held.sequence() != sequence)
                .map(Held::event)
                .toList();
    }

    public List<Held<E>> after(int sequence) {
        return held().stream()
                .dropWhile(held -> held.sequence() != sequence)
                .skip(1)
                .toList();
    }
}
