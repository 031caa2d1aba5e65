package inspectorate.infra.bench;

import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.FindComplianceTimeline;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.BatchWatch;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long answers take, and how much longer while every read model is rebuilt beside them. */
class AnswerBench {

    private static final int EMPLOYERS = Bench.sized(5_000);
    private static final int LONG = Bench.sized(10_000);
    private static final int ASKED = Bench.sized(2_000);
    private static final int PAUSE_MILLIS = 2;
    private static final double GOAL = 1.5;

    private final Report report = new Report("Answers");
    private final Random random = new Random(20_260_630);

    @Test
    void answers_with_and_without_a_rebuild_beside_them() throws ReflectiveOperationException {
        try (var stack = new ReadStack()) {
            int events = InventedLog.write(stack.events(), EMPLOYERS);
            var longOne = InventedLog.writeLongOne(stack.events(), LONG);
            stack.process(stack.readSide(List.of()).invoker(BatchWatch.NONE), events + LONG);
            var readSide = stack.readSide(ReadStack.projections());
            RebuildBench.ready(readSide.readModels());
            var questions = questions(readSide, longOne);
            questions.values().forEach(question -> asked(question, ASKED));
            report.table(
                    "answer",
                    "p50 ms",
                    "p99 ms",
                    "p50 ms rebuilding",
                    "p99 ms rebuilding",
                    "p99 ratio",
                    "goal",
                    "load");
            questions.forEach((name, question) -> compare(readSide, name, question));
        }
    }

    private Map<String, Runnable> questions(ReadSide readSide, String longOne) throws ReflectiveOperationException {
        var cards = documents(readSide, "employerCard");
        var cases = documents(readSide, "caseBoard");
        var constructor = ComplianceTimelines.class.getDeclaredConstructor(ReadSide.class);
        constructor.setAccessible(true);
        var timelines = constructor.newInstance(readSide);
        var past = new AsOf(LocalDate.of(2026, 3, 4), Instant.now());
        Map<String, Runnable> questions = new LinkedHashMap<>();
        questions.put("card", () -> cards.find(any(), AsOf.NOW, Scope.ALL).orElseThrow());
        questions.put(
                "card as of a pair", () -> cards.find(any(), past, Scope.ALL).orElseThrow());
        questions.put("timeline of 20 entries", () -> timelines.find(timeline(any())));
        questions.put("timeline of %,d entries".formatted(LONG), () -> timelines.find(timeline(longOne)));
        questions.put(
                "first page of a list", () -> cases.list(Criteria.all(), Scope.ALL, PageRequest.firstBy("sortOn", 20)));
        return questions;
    }

    private String any() {
        return InventedLog.employerId(random.nextInt(EMPLOYERS));
    }

    private static FindComplianceTimeline timeline(String employer) {
        return new FindComplianceTimeline(employer, AsOf.NOW, Set.of(), Scope.ALL, null, 20);
    }

    private static Documents<?> documents(ReadSide readSide, String model) {
        Projection<?> projection = readSide.projections().stream()
                .filter(one -> one.name().equals(model))
                .findFirst()
                .orElseThrow();
        return readSide.documents(projection);
    }

    private void compare(ReadSide readSide, String name, Runnable question) {
        int count = name.contains("list") || name.contains(",") ? Math.max(50, ASKED / 20) : ASKED;
        var idle = asked(question, count);
        var begun = readSide.readModels().rebuildAll();
        var busy = asked(question, count);
        begun.forEach(readSide.readModels()::drop);
        double ratio = Medians.at(0.99, busy) / Medians.at(0.99, idle);
        report.row(
                name,
                Medians.of(idle),
                Medians.at(0.99, idle),
                Medians.of(busy),
                Medians.at(0.99, busy),
                ratio,
                "≤ " + GOAL + (ratio <= GOAL ? ": reached" : ": not reached"),
                Machine.load());
    }

    /** @return milliseconds that each took; between two questions somebody reads what they were told */
    private static double[] asked(Runnable question, int count) {
        var took = new double[count];
        for (int number = 0; number < count; number++) {
            long began = System.nanoTime();
            question.run();
            took[number] = (System.nanoTime() - began) / 1e6;
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return took;
    }
}
