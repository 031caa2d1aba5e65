package inspectorate.api.console;

import inspectorate.domain.Money;
import inspectorate.query.compliancetimeline.TimelineEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a fact says now, as the form of its correction shows it. */
final class FactValues {
    private FactValues() {}

    static Typed of(TimelineEntry entry, JsonMapper json) {
        Map<String, String> values = new HashMap<>();
        add(values, json.valueToTree(entry.event()));
        values.put("on", entry.on());
        values.put("cellId", entry.cellId());
        return new Typed(Map.copyOf(values));
    }

    private static void add(Map<String, String> values, JsonNode fields) {
        fields.properties().forEach(field -> add(values, field.getKey(), field.getValue()));
    }

    private static void add(Map<String, String> values, String name, JsonNode value) {
        switch (name) {
            case "fact", "before" -> {}
            case "arrears", "term" -> add(values, value);
            case "reason" -> values.put(FactFields.OWN_REASON, value.asString());
            case "marks" -> value.forEach(mark -> values.put("mark." + mark.asString(), "true"));
            case "acts" -> {
                for (int row = 0; row < value.size(); row++) {
                    add(values, "act." + row + ".", value.get(row), value.size() > 1);
                }
            }
            case "findings" ->
                value.forEach(finding -> {
                    var item = finding.path("item").asString();
                    values.put("finding." + item, "true");
                    values.put("note." + item, finding.path("note").asString(""));
                });
            default -> {
                if (value.has("minor")) {
                    var money = new Money(
                            value.path("minor").asLong(), value.path("currency").asString());
                    values.put(name, money.amount().toPlainString());
                } else if (value.isArray()) {
                    values.put(name, value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")));
                } else if (value.isValueNode() && !value.isNull()) {
                    values.put(name, value.asString());
                }
            }
        }
    }

    /** @param several what is chosen for the only act is the fine itself */
    private static void add(Map<String, String> values, String prefix, JsonNode act, boolean several) {
        act.properties().forEach(field -> {
            if (several || !field.getKey().equals("chosen")) {
                add(values, prefix + ActRows.fieldOf(field.getKey()), field.getValue());
            }
        });
    }
}
