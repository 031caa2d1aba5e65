package inspectorate.api.console;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of the console: what it asks for and where it goes. Its words stand under {@code form.} and its key.
 *
 * @param problem why it was refused as typed; null before that
 */
public record Form(
        String key,
        String action,
        List<FormField> fields,
        Typed typed,
        @Nullable Problem problem) {
    private static final FormField CONFIRMED = FormField.of("confirmed", FormField.Type.TICK);

    static Form of(String key, String action, List<FormField> fields) {
        return new Form(key, action, fields, Typed.NOTHING, null);
    }

    /** Filled in beforehand. */
    Form filled(Typed with) {
        return new Form(key, action, fields, with, problem);
    }

    Form refused(Typed as, Problem why) {
        return new Form(key, action, fields, as, why);
    }

    /** With the confirmation that a warning asks for, beside the field it concerns. */
    public List<FormField> shown() {
        if (problem == null || !problem.confirmable()) {
            return fields;
        }
        var shown = new ArrayList<>(fields);
        shown.add(placeOf(problem) + 1, CONFIRMED);
        return List.copyOf(shown);
    }

    private int placeOf(Problem why) {
        for (int place = 0; place < fields.size(); place++) {
            if (fields.get(place).name().equals(why.field())) {
                return place;
            }
        }
        return fields.size() - 1;
    }

    /** Whether it has rows, of which more may be asked for. */
    public boolean grows() {
        return fields.stream().anyMatch(field -> field.row() > 0);
    }

    public @Nullable String value(FormField field) {
        return typed.values().isEmpty() ? field.preset() : typed.value(field.name());
    }

    public @Nullable String value(String name) {
        return typed.value(name);
    }

    public @Nullable Problem at(FormField field) {
        return problem != null && field.name().equals(problem.field()) ? problem : null;
    }

    /** What concerns the form as a whole, or a field that it does not show. */
    public @Nullable Problem elsewhere() {
        return problem == null || fields.stream().anyMatch(field -> field.name().equals(problem.field()))
                ? null
                : problem;
    }
}
