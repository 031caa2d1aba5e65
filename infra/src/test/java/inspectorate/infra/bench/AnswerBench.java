package inspectorate.infra.bench;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCases;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.FindComplianceTimeline;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.employercard.FindEmployerCard;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import inspectorate.query.search.Search;
import inspectorate.query.search.SearchKind;
import inspectorate.query.search.Searches;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long answers take, and how much longer while every read model is rebuilt beside them. */
class AnswerBench extends Bench {

    private static final int EMPLOYERS = sized(5_000);
    private static final int LONG = 10_000;
    private static final int ASKED = sized(4_000);
    private static final int PAUSE_MILLIS = 2;
    private static final double GOAL = 1.5;

    @Autowired
    private EventStore events;

    @Autowired
    private Positions positions;

    @Autowired
    private EmployerCards cards;

    @Autowired
    private Cases cases;

    @Autowired
    private ComplianceTimelines timelines;

    @Autowired
    private Searches searches;

    @Autowired
    private ReadSide readSide;

    private final Report report = new Report("Answers");
    private final Random random = new Random(20_260_630);

    @Test
    void answers_with_and_without_a_rebuild_beside_them() throws InterruptedException {
        InventedLog.write(events, EMPLOYERS);
        var longOne = InventedLog.writeLongOne(events, LONG);
        var head = events.createHeadToken().position().orElseThrow();
        assertThat(positions.await(new Position(head), ofMinutes(30))).isTrue();
        var questions = questions(longOne);
        try (var _ = new Rebuilding(readSide.readModels())) {
            // so that what is measured runs compiled, on both sides
            questions.values().forEach(question -> asked(question, ASKED / 2));
        }
        report.table(
                "answer",
                "p50 ms",
                "p99 ms",
                "p50 ms rebuilding",
                "p99 ms rebuilding",
                "p50 ratio",
                "p99 ratio",
                "goal",
                "dossiers rebuilt /s",
                "load");
        for (var question : questions.entrySet()) {
            compare(question.getKey(), question.getValue());
        }
    }

    private Map<String, Supplier<Object>> questions(String longOne) {
        var past = new AsOf(LocalDate.of(2026, 3, 4), Instant.now());
        Map<String, Supplier<Object>> questions = new LinkedHashMap<>();
        questions.put("card", () -> card(AsOf.NOW));
        questions.put("card as of a pair", () -> card(past));
        questions.put("timeline of 20 entries", () -> timelines.find(timeline(any())));
        questions.put("timeline of %,d entries".formatted(LONG), () -> timelines.find(timeline(longOne)));
        questions.put("list", () -> cases(AsOf.NOW));
        questions.put("list as of a pair", () -> cases(past));
        questions.put("search", () -> search(AsOf.NOW));
        questions.put("search as of a pair", () -> search(past));
        return questions;
    }

    private Object card(AsOf asOf) {
        return cards.find(new FindEmployerCard(any(), asOf, Scope.ALL));
    }

    private Object cases(AsOf asOf) {
        return cases.find(new FindCases(Scope.ALL, Set.of(), null, PageRequest.firstBy("sortOn", 20), asOf));
    }

    private Object search(AsOf asOf) {
        return searches.find(new Search(
                "量测用人单位" + random.nextInt(EMPLOYERS),
                SearchKind.EMPLOYER,
                Search.Filters.NONE,
                Search.Sort.RELEVANCE,
                null,
                20,
                Scope.ALL,
                LocalDate.of(2026, 6, 30),
                asOf));
    }

    private String any() {
        return InventedLog.employerId(random.nextInt(EMPLOYERS));
    }

    private static FindComplianceTimeline timeline(String employer) {
        return new FindComplianceTimeline(employer, AsOf.NOW, Set.of(), Scope.ALL, null, 20);
    }

    /** Idle, beside a whole rebuild of everything, and idle again, so that neither has the warmer machine. */
    private void compare(String name, Supplier<Object> question) throws InterruptedException {
        int count = name.contains("card") || name.contains(" 20 ") ? ASKED : ASKED / 4;
        var idle = asked(question, count);
        double[] beside;
        double rebuilt;
        try (var rebuilding = new Rebuilding(readSide.readModels())) {
            beside = asked(question, count, () -> rebuilding.rounds() > 0);
            rebuilt = rebuilding.perSecond();
        }
        var alone = Medians.joined(idle, asked(question, count));
        double ratio = Medians.at(0.99, beside) / Medians.at(0.99, alone);
        report.row(
                name,
                Medians.of(alone),
                Medians.at(0.99, alone),
                Medians.of(beside),
                Medians.at(0.99, beside),
                Medians.of(beside) / Medians.of(alone),
                ratio,
                "≤ " + GOAL + (ratio <= GOAL ? ": reached" : ": not reached"),
                rebuilt,
                Machine.load());
    }

    private static double[] asked(Supplier<Object> question, int count) {
        return asked(question, count, () -> true);
    }

    /** @return milliseconds that each took; between two questions somebody reads what they were told */
    private static double[] asked(Supplier<Object> question, int least, BooleanSupplier enough) {
        var took = DoubleStream.builder();
        for (int number = 0; number < least || !enough.getAsBoolean(); number++) {
            long began = System.nanoTime();
            assertThat(question.get()).isNotNull();
            took.add((System.nanoTime() - began) / 1e6);
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return took.build().toArray();
    }
}
