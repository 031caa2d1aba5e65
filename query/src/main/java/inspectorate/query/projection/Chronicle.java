package inspectorate.query.projection;

import inspectorate.domain.FactRetracted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All versions of one document: at each record time the line of what it said from which day on, and what of that line
 * came to be known otherwise later. In whichever order facts arrive, the version of a point says what the fold for that
 * point says; facts that arrive in their order cost one step each.
 */
final class Chronicle<D> {

    private final Projection<D> projection;
    private final String key;
    private final Function<D, Map<String, Object>> content;
    private final TreeMap<LocalDate, Growth<D>> line = new TreeMap<>();
    private final Line versions;
    private final List<Recorded> known = new ArrayList<>();
    private final Map<D, Map<String, Object>> contents = new IdentityHashMap<>();

    private Chronicle(Projection<D> projection, String key, Function<D, Map<String, Object>> content) {
        this.projection = projection;
        this.key = key;
        this.content = content;
        this.versions = new Line(key);
    }

    static <D> Line of(
            Projection<D> projection, EventsByKey events, String key, Function<D, Map<String, Object>> content) {
        var chronicle = new Chronicle<>(projection, key, content);
        byRecordTime(events.of(key)).forEach(chronicle::learn);
        return chronicle.versions;
    }

    private static TreeMap<Instant, List<Recorded>> byRecordTime(List<Recorded> events) {
        var times = new TreeMap<Instant, List<Recorded>>();
        events.forEach(recorded -> times.computeIfAbsent(recorded.recordedAt(), _ -> new ArrayList<>())
                .add(recorded));
        return times;
    }

    private void learn(Instant at, List<Recorded> facts) {
        boolean inOrder = facts.stream().noneMatch(Chronicle::reachesBack)
                && (known.isEmpty()
                        || known.getLast().index() < facts.getFirst().index());
        publish(inOrder ? add(facts) : refold(facts), at, facts.getLast().index());
    }

    private static boolean reachesBack(Recorded recorded) {
        return recorded.event() instanceof FactRetracted
                || recorded.event().fact().replaces() != null;
    }

    /** @return first day whose state may have changed */
    private LocalDate add(List<Recorded> facts) {
        known.addAll(facts);
        var first = LocalDate.MAX;
        for (var fact : facts) {
            var from = fact.event().fact().countsFrom();
            first = from.isBefore(first) ? from : first;
            var before = line.floorEntry(from);
            line.putIfAbsent(from, before == null ? Growth.of(projection, key) : before.getValue());
            line.tailMap(from, true).replaceAll((_, growth) -> growth.after(fact));
        }
        return first;
    }

    private LocalDate refold(List<Recorded> facts) {
        known.addAll(facts);
        known.sort(Comparator.comparingLong(Recorded::index));
        var held = new Dossier(key, known).held(AsOf.NOW);
        line.clear();
        held.forEach(recorded -> line.put(recorded.event().fact().countsFrom(), Growth.of(projection, key)));
        line.replaceAll((day, growth) -> {
            for (var recorded : held) {
                growth = recorded.event().fact().countsFrom().isAfter(day) ? growth : growth.after(recorded);
            }
            return growth;
        });
        return LocalDate.MIN;
    }

    private void publish(LocalDate from, Instant at, long index) {
        var start = versions.startOf(from);
        var region = start == null ? line : line.tailMap(start, true);
        var said = new TreeMap<LocalDate, Map<String, Object>>();
        region.forEach((day, growth) -> {
            var kept = growth.kept();
            said.put(day, kept == null ? Map.of() : contents.computeIfAbsent(kept, content));
        });
        var now = line.isEmpty() ? null : line.lastEntry().getValue().document();
        versions.say(start, said, at, index, now == null ? "" : projection.cellOf(now));
    }
}
