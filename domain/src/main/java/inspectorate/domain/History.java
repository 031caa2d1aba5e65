package inspectorate.domain;

import static inspectorate.domain.FactRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * All events of one stream in their order; an event's sequence number is its place. What holds is the history without
 * what was retracted, each correction in the place of what it corrects.
 */
public final class History<E extends DomainEvent> {

    private final List<E> events = new ArrayList<>();

    public void append(E event) {
        events.add(event);
    }

    public int size() {
        return events.size();
    }

    public record Held<E>(int sequence, E event) {}

    /** The facts that hold, in the order in which they are folded. */
    public List<Held<E>> held() {
        var places = new TreeMap<Integer, Held<E>>();
        var placeOf = new TreeMap<Integer, Integer>();
        for (int sequence = 0; sequence < events.size(); sequence++) {
            E event = events.get(sequence);
            if (event instanceof FactRetracted retraction) {
                places.remove(placeOf.getOrDefault(retraction.retractedSequence(), retraction.retractedSequence()));
                continue;
            }
            Integer replaces = event.fact().replaces();
            int place = replaces == null ? sequence : placeOf.getOrDefault(replaces, replaces);
            placeOf.put(sequence, place);
            places.put(place, new Held<>(sequence, event));
        }
        return List.copyOf(places.values());
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
