package inspectorate.domain.law.tables;

import inspectorate.domain.law.Certainty;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a truth table; the first whose conditions hold decides.
 *
 * @param conditions in the order in which they are asked; what is not named here does not matter
 */
record Row(
        String id, String outcome, List<String> also, String article, Certainty certainty, List<Condition> conditions) {

    record Condition(String input, Truth truth) {}

    static Row row(String id, String outcome, String article, Certainty certainty, String... also) {
        return new Row(id, outcome, List.of(also), article, certainty, List.of());
    }

    Row yes(String... inputs) {
        return with(Truth.YES, inputs);
    }

    Row no(String... inputs) {
        return with(Truth.NO, inputs);
    }

    Row unknown(String... inputs) {
        return with(Truth.UNKNOWN, inputs);
    }

    private Row with(Truth truth, String... inputs) {
        var all = new ArrayList<>(conditions);
        for (var input : inputs) {
            all.add(new Condition(input, truth));
        }
        return new Row(id, outcome, also, article, certainty, List.copyOf(all));
    }

    private boolean holds(Deciding question) {
        return conditions.stream().allMatch(condition -> question.truth(condition.input()) == condition.truth());
    }

    /** The first row that holds; where none does, the law's table leaves the case open and a person decides. */
    static Ruling first(Deciding question, Row... rows) {
        for (var row : rows) {
            if (row.holds(question)) {
                question.cite(row.article(), row.certainty());
                return question.row(row.id(), row.outcome(), row.also());
            }
        }
        question.because("表中没有相应的行，由人工判断", "No row of the table covers this; a person decides");
        question.cite("", Certainty.MISSING);
        return question.row("", "NOT_COVERED", List.of());
    }
}
