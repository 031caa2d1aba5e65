package inspectorate.domain.law.tables;

import static inspectorate.domain.law.LawRule.LEGAL_RULE_EXISTS;
import static inspectorate.domain.law.LawRule.RULE_HAS_A_PERIOD;
import static java.util.Map.entry;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.Deadlines;
import inspectorate.domain.law.Law;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule that can be asked, by its id. */
public final class RuleTables {

    private static final List<Table> TABLES = Stream.of(
                    CalendarTables.all(),
                    IntakeTables.all(),
                    CheckTables.all(),
                    DutyTables.all(),
                    List.of(IntakeTables.acceptance()),
                    LimitationTables.all(),
                    InvestigationTables.all(),
                    DecisionTables.all(),
                    OrderTables.all(),
                    PenaltyTables.all(),
                    ExecutionTables.all(),
                    TransferTables.all(),
                    PublicationTables.all(),
                    ItemTables.all())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            entry("21A", "R-ITEM"),
            entry("R-CAL-1", "R-CAL"),
            entry("R-CAL-2", "R-CAL"),
            entry("R-CAL-3", "R-CAL"),
            entry("R-CAL-4", "R-CAL"),
            entry("R-CAL-5", "R-CAL"),
            entry("R-CAL-6", "R-CAL"),
            entry("R-CAL-8", "R-CAL"),
            entry("R-JUR-2", "R-JUR"),
            entry("R-JUR-3", "R-JUR"),
            entry("R-JUR-4", "R-JUR"),
            entry("R-JUR-7", "R-JUR"),
            entry("R-JUR-8", "R-JUR"),
            entry("R-JUR-9", "R-JUR"),
            entry("R-INT", "R-INT-1"),
            entry("R-LIM", "R-LIM-1"),
            entry("R-LIM-2", "R-LIM-1"),
            entry("R-LIM-3", "R-LIM-1"),
            entry("R-INV", "R-INV-6"),
            entry("R-DEC", "R-DEC-1"),
            entry("R-DEC-11", "R-PEN"),
            entry("R-DEC-12", "R-PEN"),
            entry("R-BLK", "R-BLK-2"),
            entry("R-PUB-1", "R-PUB"));

    private RuleTables() {}

    public static List<Table> all() {
        return TABLES;
    }

    /** With those that are nothing but a period there. */
    public static List<Table> all(Law law) {
        var written = TABLES.stream().map(Table::id).toList();
        var periods = new Deadlines(law)
                .clocks().stream()
                        .map(clock -> clock.source().rule())
                        .filter(rule -> !written.contains(rule))
                        .distinct()
                        .map(rule -> PeriodTable.of(rule, law));
        return Stream.concat(TABLES.stream(), periods)
                .sorted(Comparator.comparing(Table::id))
                .toList();
    }

    public static Table find(String rule, Law law) {
        return look(rule, law).orElseThrow(() -> unknown(rule));
    }

    /** A rule that has no period, or that nothing here knows; where it is a family, its members are named. */
    public static RuleViolated unknown(String rule) {
        var asked = rule.toUpperCase(Locale.ROOT);
        var id = OTHER_NAMES.getOrDefault(asked, asked);
        if (TABLES.stream().anyMatch(table -> table.id().equals(id))) {
            return new RuleViolated(RULE_HAS_A_PERIOD, rule);
        }
        var members = TABLES.stream()
                .map(Table::id)
                .filter(table -> table.startsWith(asked + "-"))
                .toList();
        return new RuleViolated(LEGAL_RULE_EXISTS, members.isEmpty() ? rule : rule + " " + members);
    }

    /** The table of a rule; where a rule is nothing but a period, one that asks from when it runs. */
    public static Optional<Table> look(String rule, Law law) {
        var asked = rule.toUpperCase(Locale.ROOT);
        var id = OTHER_NAMES.getOrDefault(asked, asked);
        return TABLES.stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .or(() -> Optional.of(id)
                        .filter(period -> !new Deadlines(law).of(period).isEmpty())
                        .map(period -> PeriodTable.of(period, law)));
    }
}
