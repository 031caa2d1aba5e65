package inspectorate.infra.bench;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.query.agenda.Agendas;
import inspectorate.query.agenda.FindAgenda;
import inspectorate.query.blacklist.Blacklist;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCases;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.employercard.FindEmployerCard;
import inspectorate.query.figures.Figures;
import inspectorate.query.figures.FindFigures;
import inspectorate.query.figures.FindFigures.Split;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.Scope;
import inspectorate.query.search.Search;
import inspectorate.query.search.SearchKind;
import inspectorate.query.search.Searches;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a past pair of times costs when little is told of each employer, and when a thousand times as much is. The answer is
 * the same one in both cases, so that only the history differs.
 */
class HistoryBench extends Bench {

    private static final int EMPLOYERS = 20;
    private static final int FEW = 10;
    private static final int MANY = sized(10_000);
    private static final int ASKED = sized(400);
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
    private Blacklist blacklist;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Figures figures;

    @Autowired
    private Searches searches;

    private final Report report = new Report("Histories");

    @Test
    void the_past_of_a_short_and_of_a_long_history() {
        tell(0, FEW);
        var questions = questions(new AsOf(LocalDate.of(2026, 3, 4), Instant.now()));
        var answers = answers(questions);
        var brief = times(questions);
        tell(FEW, MANY);
        assertThat(answers(questions)).as("a past pair has one answer").isEqualTo(answers);
        var lengthy = times(questions);
        report.line("%d employers, first with %,d events each, then with %,d.".formatted(EMPLOYERS, FEW, MANY));
        report.table("answer", "p50 ms, short", "p50 ms, long", "p99 ms, short", "p99 ms, long", "p50 ratio", "goal");
        brief.forEach((name, little) -> {
            var much = lengthy.getOrDefault(name, little);
            double ratio = Medians.of(much) / Medians.of(little);
            report.row(
                    name,
                    Medians.of(little),
                    Medians.of(much),
                    Medians.at(0.99, little),
                    Medians.at(0.99, much),
                    ratio,
                    name.equals("card")
                            ? "folded anew"
                            : "≤ " + GOAL + (ratio <= GOAL ? ": reached" : ": not reached"));
        });
    }

    private void tell(int from, int until) {
        for (int employer = 1; employer <= EMPLOYERS; employer++) {
            InventedLog.writeMore(events, -employer, from, until);
            if (from == 0) {
                InventedLog.writeListing(events, -employer);
            }
        }
        var head = events.createHeadToken().position().orElseThrow();
        assertThat(positions.await(new Position(head), ofMinutes(30))).isTrue();
    }

    private Map<String, Supplier<Object>> questions(AsOf past) {
        var page = PageRequest.firstBy("sortOn", 10);
        Map<String, Supplier<Object>> questions = new LinkedHashMap<>();
        questions.put("card", () -> cards.find(new FindEmployerCard(InventedLog.employerId(-7), past, Scope.ALL)));
        questions.put("case board", () -> cases.find(new FindCases(Scope.ALL, Set.of(), null, page, past)));
        questions.put(
                "blacklist", () -> blacklist.find(Set.of(), Scope.ALL, PageRequest.firstBy("employerName", 10), past));
        questions.put(
                "agenda", () -> agendas.find(new FindAgenda(Scope.ALL, null, PageRequest.firstBy("dueAt", 10), past)));
        questions.put(
                "figures",
                () -> figures.find(new FindFigures(Set.of(), null, null, past, Scope.ALL, Scope.ALL, Split.MONTH)));
        questions.put(
                "search",
                () -> searches.find(new Search(
                                "量测",
                                SearchKind.CASE,
                                Search.Filters.NONE,
                                Search.Sort.NAME,
                                null,
                                10,
                                Scope.ALL,
                                LocalDate.of(2026, 6, 30),
                                past))
                        .hits());
        return questions;
    }

    private static Map<String, Object> answers(Map<String, Supplier<Object>> questions) {
        Map<String, Object> answers = new LinkedHashMap<>();
        questions.forEach((name, question) -> answers.put(name, question.get()));
        return answers;
    }

    private static Map<String, double[]> times(Map<String, Supplier<Object>> questions) {
        Map<String, double[]> times = new LinkedHashMap<>();
        questions.forEach((name, question) -> {
            asked(question); // so that what is measured runs compiled
            times.put(name, asked(question));
        });
        return times;
    }

    /** @return milliseconds that each took */
    private static double[] asked(Supplier<Object> question) {
        var took = new double[ASKED];
        for (int number = 0; number < ASKED; number++) {
            long began = System.nanoTime();
            question.get();
            took[number] = (System.nanoTime() - began) / 1e6;
        }
        return took;
    }
}
