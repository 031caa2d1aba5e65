package inspectorate.api.console;

import inspectorate.api.imports.ImportDraft;
import inspectorate.api.imports.mapping.LedgerField;
import inspectorate.api.imports.mapping.Mapping;
import inspectorate.api.imports.mapping.Mapping.MappedColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An upload as the wizard shows it, and the mapping that comes back from its form. */
record ImportForm(ImportDraft draft) {
    private static final int SAMPLES = 3;

    /**
     * @param number from 1
     * @param field null where the column is not imported
     */
    public record Column(
            int number, String heading, @Nullable LedgerField field, String unit, List<String> samples) {}

    List<Column> columns() {
        return IntStream.range(0, draft.headings().size())
                .mapToObj(this::column)
                .toList();
    }

    private Column column(int place) {
        var mapped = mapped(place + 1);
        return new Column(
                place + 1,
                draft.headings().get(place),
                mapped == null ? null : mapped.field(),
                mapped == null ? "" : mapped.unit(),
                draft.firstRows().stream()
                        .filter(row -> row.size() > place && !row.get(place).isBlank())
                        .map(row -> row.get(place))
                        .limit(SAMPLES)
                        .toList());
    }

    private @Nullable MappedColumn mapped(int number) {
        return draft.mapping().columns().stream()
                .filter(column -> column.column() == number)
                .findFirst()
                .orElse(null);
    }

    /**
     * @param typed {@code column.N} names a field; {@code place.N.text} and {@code place.N.code} say what a place means,
     *     {@code word.N.field}, {@code word.N.text} and {@code word.N.means} what a word does
     */
    Mapping mapping(Map<String, String> typed) {
        var was = draft.mapping();
        var columns = new ArrayList<MappedColumn>();
        for (var column : columns()) {
            var field = typed.getOrDefault("column." + column.number(), "");
            if (!field.isBlank()) {
                var chosen = LedgerField.valueOf(field);
                columns.add(new MappedColumn(column.number(), column.heading(), chosen, column.unit()));
            }
        }
        var constants = new EnumMap<LedgerField, String>(LedgerField.class);
        constants.putAll(was.constants());
        columns.forEach(column -> constants.remove(column.field()));
        return new Mapping(
                was.profile(),
                was.headingRow(),
                List.copyOf(columns),
                words(typed),
                constants,
                places(typed),
                was.confirmedCodes());
    }

    private Map<LedgerField, Map<String, String>> words(Map<String, String> typed) {
        Map<LedgerField, Map<String, String>> words = new EnumMap<>(LedgerField.class);
        draft.mapping().values().forEach((field, table) -> words.put(field, new TreeMap<>(table)));
        for (int word = 0; typed.containsKey("word." + word + ".text"); word++) {
            var means = typed.getOrDefault("word." + word + ".means", "");
            if (!means.isBlank()) {
                var field = LedgerField.valueOf(typed.getOrDefault("word." + word + ".field", ""));
                words.computeIfAbsent(field, _ -> new TreeMap<>()).put(typed.get("word." + word + ".text"), means);
            }
        }
        return words;
    }

    private Map<String, String> places(Map<String, String> typed) {
        var places = new TreeMap<>(draft.mapping().places());
        for (int place = 0; typed.containsKey("place." + place + ".text"); place++) {
            var code = typed.getOrDefault("place." + place + ".code", "").strip();
            if (!code.isEmpty()) {
                places.put(typed.get("place." + place + ".text"), code);
            }
        }
        return places;
    }
}
