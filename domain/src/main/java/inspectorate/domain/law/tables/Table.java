package inspectorate.domain.law.tables;

import inspectorate.domain.law.Law;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One rule that can be asked.
 *
 * @param id such as {@code R-INT-1}
 */
public final class Table {

    private final String id;
    private final String chinese;
    private final String english;
    private final List<Input> inputs;
    private final Function<Deciding, Ruling> decision;

    Table(String id, String chinese, String english, List<Input> inputs, Function<Deciding, Ruling> decision) {
        this.id = id;
        this.chinese = chinese;
        this.english = english;
        this.inputs = List.copyOf(inputs);
        this.decision = decision;
    }

    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public List<Input> inputs() {
        return inputs;
    }

    public Ruling evaluate(Law law, Map<String, String> words, Map<String, List<Map<String, String>>> lists) {
        return decision.apply(new Deciding(id, law, new Given(inputs, words, lists)));
    }
}
