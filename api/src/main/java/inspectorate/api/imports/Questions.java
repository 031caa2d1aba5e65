package inspectorate.api.imports;

import static inspectorate.api.imports.rules.LedgerRule.PLACE_IS_KNOWN;
import static inspectorate.api.imports.rules.LedgerRule.VALUE_IS_IN_THE_TABLE;
import static inspectorate.api.imports.rules.LedgerRule.VALUE_IS_TAKEN_AS_OTHER;

import inspectorate.api.imports.ImportDraft.UnknownWord;
import inspectorate.api.imports.ImportDraft.UnresolvedPlace;
import inspectorate.api.imports.mapping.Division;
import inspectorate.api.imports.mapping.LedgerField;
import inspectorate.api.imports.mapping.Mapping;
import inspectorate.api.imports.mapping.Places;
import inspectorate.api.imports.rules.RowProblem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the rows of a ledger leave open, and a person can answer once for all rows that bear the same text. */
final class Questions {

    /** A column of remarks that was taken for one of words asks no more than somebody reads. */
    private static final int MOST_WORDS = 100;

    private static final int LONGEST_WORD = 1_000;
    private static final int WORDS_COUNTED = 10_000;

    private record Word(LedgerField field, String text) {}

    private final Mapping mapping;
    private final Places divisions;
    private final Map<String, Integer> places = new TreeMap<>();
    private final Map<Word, Integer> words = new HashMap<>();

    Questions(Mapping mapping, Places divisions) {
        this.mapping = mapping;
        this.divisions = divisions;
    }

    void note(RowProblem problem) {
        var rule = problem.rule();
        if (rule.equals(PLACE_IS_KNOWN.name())) {
            places.merge(problem.detail(), 1, Integer::sum);
        } else if (rule.equals(VALUE_IS_IN_THE_TABLE.name()) || rule.equals(VALUE_IS_TAKEN_AS_OTHER.name())) {
            mapping.columns().stream()
                    .filter(column -> column.field().kind() == LedgerField.Kind.VALUE)
                    .filter(column -> column.heading().equals(problem.column()))
                    .findFirst()
                    .ifPresent(column -> count(new Word(column.field(), problem.detail())));
        }
    }

    private void count(Word word) {
        if (word.text().length() <= LONGEST_WORD && (words.size() < WORDS_COUNTED || words.containsKey(word))) {
            words.merge(word, 1, Integer::sum);
        }
    }

    List<UnresolvedPlace> unresolved() {
        return places.entrySet().stream()
                .map(place -> new UnresolvedPlace(place.getKey(), place.getValue(), candidates(place.getKey())))
                .toList();
    }

    private List<Division> candidates(String text) {
        return divisions.resolve(text) instanceof Places.Answer.Ask ask ? ask.candidates() : List.of();
    }

    /** Those whose rows are refused come first. */
    List<UnknownWord> words() {
        return words.entrySet().stream()
                .map(word -> word(word.getKey(), word.getValue()))
                .sorted(Comparator.<UnknownWord, Boolean>comparing(word -> word.takenAs() != null)
                        .thenComparing(
                                Comparator.comparingInt(UnknownWord::rows).reversed())
                        .thenComparing(UnknownWord::text))
                .limit(MOST_WORDS)
                .toList();
    }

    private UnknownWord word(Word word, int rows) {
        var table = mapping.values().getOrDefault(word.field(), Map.of());
        return new UnknownWord(
                word.field(), word.text(), rows, table.get("*"), word.field().meanings());
    }
}
