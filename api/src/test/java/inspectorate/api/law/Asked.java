package inspectorate.api.law;

import inspectorate.domain.law.tables.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions to the rules as they are shipped: {@code fine=3000; party=ENTITY}, elements of a list between bars. */
final class Asked {

    static final LocalDate DAY = LocalDate.of(2025, 8, 1);

    private Asked() {}

    static Ruling of(String rule, String profile, String inputs) {
        return of(rule, profile, inputs, Map.of());
    }

    static Ruling on(String day, String rule, String profile, String inputs) {
        return LawDesks.rules().evaluate(rule, profile, LocalDate.parse(day), new RuleInputs(words(inputs), Map.of()));
    }

    static Ruling of(String rule, String profile, String inputs, Map<String, List<Map<String, String>>> lists) {
        return LawDesks.rules().evaluate(rule, profile, DAY, new RuleInputs(words(inputs), lists));
    }

    static Ruling acts(String profile, String... acts) {
        var all = new ArrayList<Map<String, String>>();
        for (var act : acts) {
            all.add(words(act));
        }
        return of("R-PEN", profile, "", Map.of("acts", all));
    }

    static Map<String, String> words(String inputs) {
        var words = new LinkedHashMap<String, String>();
        for (var input : inputs.split(";")) {
            if (!input.isBlank()) {
                var pair = input.split("=");
                words.put(pair[0].strip(), pair[1].strip());
            }
        }
        return words;
    }
}
