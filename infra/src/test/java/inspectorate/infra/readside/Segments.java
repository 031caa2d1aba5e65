package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.query.projection.BatchWatch;
import inspectorate.query.projection.DossierInvoker;
import inspectorate.query.projection.ReadSide;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;

/**
 * Brings events to an engine as the segments of its processor do: each takes those of its dossiers at its own pace, in
 * batches of any size, some of them twice. They are split and merged meanwhile; merged ones go on from where the slower
 * was, and so bring again what the faster had.
 */
final class Segments {

    private static final List<Integer> NUMBERS = List.of(1, 2, 4, 2, 1);

    private final DossierInvoker invoker;
    private final List<EventMessage<?>> arriving;
    private final Random random;
    private final TreeMap<Segment, Integer> positions = new TreeMap<>();

    private Segments(ReadSide readSide, List<EventMessage<?>> messages, Random random) {
        this.invoker = readSide.invoker(BatchWatch.NONE);
        this.random = random;
        this.arriving = arriving(messages);
        positions.put(Segment.ROOT_SEGMENT, 0);
    }

    static void bring(List<EventMessage<?>> messages, ReadSide readSide, Random random) {
        new Segments(readSide, messages, random).bringAll();
    }

    /** In the order of the store but for some that come late. */
    private List<EventMessage<?>> arriving(List<EventMessage<?>> messages) {
        var arriving = new ArrayList<EventMessage<?>>();
        var late = new ArrayList<EventMessage<?>>();
        for (var message : messages) {
            (random.nextInt(10) == 0 ? late : arriving).add(message);
            if (random.nextInt(20) == 0) {
                arriving.addAll(late);
                late.clear();
            }
        }
        arriving.addAll(late);
        return arriving;
    }

    private void bringAll() {
        for (int phase = 0; phase < NUMBERS.size(); phase++) {
            become(NUMBERS.get(phase));
            while (slowest() < arriving.size() * (phase + 1) / NUMBERS.size()) {
                bringSome();
            }
        }
    }

    private int slowest() {
        return positions.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    private void become(int number) {
        while (positions.size() < number) {
            List.copyOf(positions.keySet()).forEach(this::split);
        }
        while (positions.size() > number) {
            var one = positions.lastKey();
            var other = positions.keySet().stream()
                    .filter(one::isMergeableWith)
                    .findFirst()
                    .orElseThrow();
            int position = Math.min(positions.remove(one), positions.remove(other));
            positions.put(one.mergedWith(other), position);
        }
    }

    private void split(Segment segment) {
        int position = positions.remove(segment);
        for (var half : segment.split()) {
            positions.put(half, position);
        }
    }

    private void bringSome() {
        var behind = positions.keySet().stream()
                .filter(segment -> positions.get(segment) < arriving.size())
                .toList();
        var segment = behind.get(random.nextInt(behind.size()));
        int from = positions.get(segment);
        int until = Math.min(arriving.size(), from + 1 + random.nextInt(16));
        var batch = arriving.subList(from, until).stream()
                .filter(message -> invoker.canHandle(message, segment))
                .toList();
        for (int time = random.nextInt(6) == 0 ? 2 : 1; time > 0 && !batch.isEmpty(); time--) {
            deliver(batch, segment);
        }
        positions.put(segment, until);
    }

    private void deliver(List<EventMessage<?>> batch, Segment segment) {
        var unitOfWork = new BatchingUnitOfWork<EventMessage<?>>(batch);
        var outcome = unitOfWork.executeWithResult(() -> {
            invoker.handle(unitOfWork.getMessage(), segment);
            return true;
        });
        assertThat(outcome.isExceptional()).as(String.valueOf(outcome)).isFalse();
    }
}
