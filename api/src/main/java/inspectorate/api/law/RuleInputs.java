package inspectorate.api.law;

import static inspectorate.domain.law.LawRule.INPUT_IS_READABLE;

import inspectorate.domain.RuleViolated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The answers to what a rule asks, as they come through a door.
 *
 * @param lists each element's own answers
 */
public record RuleInputs(Map<String, String> words, Map<String, List<Map<String, String>>> lists) {

    static RuleInputs of(Map<String, JsonNode> json) {
        var words = new LinkedHashMap<String, String>();
        var lists = new LinkedHashMap<String, List<Map<String, String>>>();
        json.forEach((name, value) -> {
            if (value.isArray()) {
                lists.put(name, elements(name, value));
            } else {
                words.put(name, word(name, value));
            }
        });
        return new RuleInputs(words, lists);
    }

    /** A list as a person writes it: a line for each element, {@code amount=3500; months=3}. */
    public static List<Map<String, String>> lines(String text) {
        var elements = new ArrayList<Map<String, String>>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var words = new LinkedHashMap<String, String>();
            for (var pair : line.split("[;；]")) {
                if (!pair.isBlank()) {
                    int at = pair.indexOf('=');
                    INPUT_IS_READABLE.require(at > 0);
                    words.put(
                            pair.substring(0, at).strip(),
                            pair.substring(at + 1).strip());
                }
            }
            elements.add(words);
        });
        return elements;
    }

    private static List<Map<String, String>> elements(String name, JsonNode array) {
        var elements = new ArrayList<Map<String, String>>();
        for (var element : array) {
            if (!element.isObject()) {
                throw new RuleViolated(INPUT_IS_READABLE, name);
            }
            var words = new LinkedHashMap<String, String>();
            element.properties().forEach(part -> words.put(part.getKey(), word(part.getKey(), part.getValue())));
            elements.add(words);
        }
        return elements;
    }

    private static String word(String name, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (!value.isValueNode()) {
            throw new RuleViolated(INPUT_IS_READABLE, name);
        }
        return value.asString();
    }
}
