package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.domain.RuleViolated;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words of a ledger mean, by the mapping's tables. */
final class ValueTables {

    private static final String REST = "*";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<LedgerField, Map<String, String>> tables = new EnumMap<>(LedgerField.class);
    private final Map<LedgerField, String> constants;

    ValueTables(Mapping mapping) {
        this.constants = mapping.constants();
        mapping.values().forEach((field, table) -> {
            var plain = new HashMap<String, String>();
            table.forEach((word, meaning) -> plain.put(plain(word), meaning));
            tables.put(field, plain);
        });
    }

    /** Refuses a word that the table does not know; a warning where the table takes every other word as one. */
    @Nullable
    LedgerRule check(LedgerField field, String text) {
        var table = tables.getOrDefault(field, Map.of());
        if (table.containsKey(plain(text))) {
            return null;
        }
        if (!text.isEmpty() && table.containsKey(REST)) {
            return VALUE_IS_TAKEN_AS_OTHER;
        }
        if (text.isEmpty()) {
            return null;
        }
        throw new RuleViolated(VALUE_IS_IN_THE_TABLE, text);
    }

    @Nullable
    String meaning(LedgerField field, String text) {
        var table = tables.getOrDefault(field, Map.of());
        var meaning = table.get(plain(text));
        return meaning == null && !text.isEmpty() ? table.get(REST) : meaning;
    }

    <E extends Enum<E>> E value(LedgerField field, Map<LedgerField, Object> told, Class<E> type, E otherwise) {
        var meaning = told.get(field) instanceof String text ? meaning(field, text) : constants.get(field);
        return meaning == null ? otherwise : Enum.valueOf(type, meaning);
    }

    private static String plain(String word) {
        return SPACES.matcher(Normalizer.normalize(word, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
