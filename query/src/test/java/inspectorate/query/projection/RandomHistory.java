package inspectorate.query.projection;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts about one employer and three cases: late ones, retracted and corrected ones, some committed out of order. */
final class RandomHistory {

    static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");
    private static final int DAYS = 6;

    private final Random random;
    private final Map<String, List<DomainEvent>> streams = new HashMap<>();
    private final List<Recorded> events = new ArrayList<>();
    private int minute;

    RandomHistory(Random random) {
        this.random = random;
    }

    List<Recorded> events() {
        int facts = 2 + random.nextInt(14);
        while (events.size() < facts) {
            minute += random.nextInt(3);
            var recordedAt = START.plusSeconds(60L * (random.nextInt(6) == 0 ? minute + 2 : minute));
            next(recordedAt);
        }
        return events;
    }

    /** Of one case, each a day after the one before, recorded on its day. */
    static List<Recorded> inOrder(int facts) {
        var history = new RandomHistory(new Random(1));
        for (int day = 0; day < facts; day++) {
            history.add(
                    new CaseAccepted(new CaseId("case-1"), EMPLOYER, fact(FIRST.plusDays(day), null)),
                    START.plusSeconds(86_400L * day));
        }
        return history.events;
    }

    private void next(Instant at) {
        var day = FIRST.plusDays(random.nextInt(DAYS));
        var caseId = new CaseId("case-" + random.nextInt(3));
        var before = streams.getOrDefault(caseId.value(), List.of());
        if (random.nextInt(6) == 0) {
            add(new EmployerRenamed(EMPLOYER, fact(day, null), "name", "former"), at);
        } else if (before.isEmpty() || random.nextInt(3) > 0) {
            add(new CaseAccepted(caseId, EMPLOYER, fact(day, null)), at);
        } else {
            int wrong = random.nextInt(before.size());
            if (before.get(wrong) instanceof CaseEvent retracted && !(retracted instanceof CaseFactRetracted)) {
                add(new CaseFactRetracted(caseId, EMPLOYER, retracted.fact(), wrong, retracted, "wrong"), at);
                if (random.nextBoolean()) {
                    add(new CaseAccepted(caseId, EMPLOYER, fact(day, wrong)), at);
                }
            }
        }
    }

    private void add(DomainEvent event, Instant at) {
        var stream = streams.computeIfAbsent(event.stream(), _ -> new ArrayList<>());
        stream.add(event);
        events.add(new Recorded(event.stream() + "#" + (stream.size() - 1), events.size() + 1, at, event, Map.of()));
    }

    private static Fact fact(LocalDate day, @Nullable Integer replaces) {
        return new Fact(
                new GridCellId("340111/34011100" + (1 + day.getDayOfMonth() % 3)),
                BusinessDate.of(day),
                day,
                replaces,
                null);
    }

    static List<LocalDate> days() {
        return Stream.iterate(FIRST.minusDays(1), day -> day.plusDays(1))
                .limit(DAYS + 2)
                .toList();
    }

    static List<Instant> instants(List<Recorded> events) {
        return Stream.concat(Stream.of(START.minusSeconds(1)), events.stream().map(Recorded::recordedAt))
                .distinct()
                .toList();
    }

    /**
     * In the store's order but for some that come late, and some delivered again, also with others than before: an
     * attempt died when it had written its first events.
     */
    static List<List<Recorded>> batches(List<Recorded> events, Random random) {
        var late = new ArrayList<Recorded>();
        var batches = new ArrayList<List<Recorded>>();
        var batch = new ArrayList<Recorded>();
        for (var recorded : events) {
            (random.nextInt(5) == 0 ? late : batch).add(recorded);
            if (random.nextInt(3) == 0 && !batch.isEmpty()) {
                if (random.nextInt(3) == 0) {
                    batches.add(List.copyOf(batch.subList(0, 1 + random.nextInt(batch.size()))));
                }
                batches.add(List.copyOf(batch));
                if (random.nextBoolean()) {
                    batches.add(List.copyOf(batch));
                }
                batch.clear();
            }
        }
        batch.addAll(late);
        batches.add(batch);
        return batches;
    }
}
