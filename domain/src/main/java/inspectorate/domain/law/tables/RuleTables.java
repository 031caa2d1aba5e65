package inspectorate.domain.law.tables;

import static inspectorate.domain.law.LawRule.LEGAL_RULE_EXISTS;
import static inspectorate.domain.law.tables.Input.date;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.Deadlines;
import inspectorate.domain.law.Law;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Every rule that can be asked, by its id. */
public final class RuleTables {

    private static final List<Table> TABLES = Stream.of(
                    IntakeTables.all(),
                    List.of(IntakeTables.acceptance()),
                    LimitationTables.all(),
                    InvestigationTables.all(),
                    DecisionTables.all(),
                    OrderTables.all(),
                    PenaltyTables.all(),
                    ExecutionTables.all(),
                    TransferTables.all(),
                    PublicationTables.all())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "R-INT", "R-INT-1",
            "R-LIM", "R-LIM-1",
            "R-LIM-2", "R-LIM-1",
            "R-LIM-3", "R-LIM-1",
            "R-DEC", "R-DEC-1",
            "R-DEC-11", "R-PEN",
            "R-DEC-12", "R-PEN",
            "R-BLK", "R-BLK-2",
            "R-PUB-1", "R-PUB");

    private RuleTables() {}

    public static List<Table> all() {
        return TABLES;
    }

    /** The table of a rule; where a rule is nothing but a period, one that asks from when it runs. */
    public static Table find(String rule, Law law) {
        var asked = rule.toUpperCase(Locale.ROOT);
        var id = OTHER_NAMES.getOrDefault(asked, asked);
        return TABLES.stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .or(() -> new Deadlines(law)
                        .clocks().stream()
                                .filter(clock -> clock.source().rule().equals(id))
                                .findFirst()
                                .map(clock -> period(
                                        id, clock.name().chinese(), clock.name().english(), clock.starts())))
                .orElseThrow(() -> new RuleViolated(LEGAL_RULE_EXISTS, rule));
    }

    private static Table period(String id, String chinese, String english, String starts) {
        return new Table(id, chinese, english, List.of(date("from", "起算：" + starts, "runs from")), d -> {
            var from = d.date("from");
            var keys = new Deadlines(d.law)
                    .clocks().stream()
                            .filter(clock -> clock.source().rule().equals(id))
                            .map(clock -> clock.key().replace(".beside", ""))
                            .distinct()
                            .toList();
            for (var key : keys) {
                d.due(keys.size() == 1 ? "dueOn" : key, key, from);
            }
            return d.outcome("DUE");
        });
    }
}
