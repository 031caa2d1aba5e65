package inspectorate.domain.law.tables;

import static inspectorate.domain.law.tables.Input.*;

import inspectorate.domain.law.Deadlines;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.Law;
import inspectorate.domain.law.LegalValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule that is nothing but one or several periods asks from when they run. Clocks that start with the first one's
 * event share its {@code from}; one that starts with another event asks for it by its own key.
 */
final class PeriodTable {

    private static final String FROM = "from";

    private PeriodTable() {}

    static Table of(String rule, Law law) {
        var clocks = clocks(rule, law);
        var first = clocks.getFirst();
        var inputs = new ArrayList<Input>();
        starts(clocks)
                .forEach((key, name) -> inputs.add(
                        name.equals(FROM)
                                ? date(FROM, "起算：" + first.starts(), "runs from")
                                : date(
                                                name,
                                                "起算：" + start(clocks, key).starts(),
                                                "runs from, for "
                                                        + start(clocks, key)
                                                                .name()
                                                                .english())
                                        .or("")));
        if (clocks.size() == 1 && law.names(first.key() + ".extension")) {
            inputs.add(date("extendedOn", "批准延长之日", "day the extension was approved")
                    .or(""));
            inputs.add(count("extendedBy", "延长（不填即至上限）", "length of the extension; as much as allowed if left out")
                    .or(""));
        }
        var unique = inputs.stream().distinct().toList();
        return new Table(rule, first.name().chinese(), first.name().english(), unique, d -> due(d, clocks));
    }

    /** By base keys: a clock that runs beside another is counted with it. */
    private static List<LegalValue> clocks(String rule, Law law) {
        var deadlines = new Deadlines(law);
        return deadlines.of(rule).stream()
                .map(clock -> Deadlines.base(clock.key()))
                .distinct()
                .map(key -> deadlines.of(key).getFirst())
                .toList();
    }

    private static LegalValue start(List<LegalValue> clocks, String key) {
        return clocks.stream()
                .filter(clock -> clock.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The name of the input from which each clock runs. */
    private static Map<String, String> starts(List<LegalValue> clocks) {
        var names = new LinkedHashMap<String, String>();
        var first = clocks.getFirst().starts();
        clocks.forEach(clock -> names.put(clock.key(), clock.starts().equals(first) ? FROM : clock.key()));
        return names;
    }

    private static Ruling due(Deciding d, List<LegalValue> clocks) {
        var names = starts(clocks);
        boolean others = Set.copyOf(names.values()).stream().anyMatch(name -> !name.equals(FROM) && d.given.has(name));
        names.forEach((key, name) -> {
            if (d.given.has(name) || name.equals(FROM) && !others) {
                d.due(clocks.size() == 1 ? "dueOn" : key, key, course(d, name));
            }
        });
        return d.outcome("DUE");
    }

    private static Course course(Deciding d, String name) {
        var start = d.date(name).atStartOfDay();
        boolean extended = d.given.asks("extendedOn") && (d.given.has("extendedOn") || d.given.has("extendedBy"));
        if (!extended) {
            return Course.from(start);
        }
        return new Course(
                start,
                List.of(),
                d.date("extendedOn").atStartOfDay(),
                d.given.has("extendedBy") ? (Integer) d.count("extendedBy") : null);
    }
}
