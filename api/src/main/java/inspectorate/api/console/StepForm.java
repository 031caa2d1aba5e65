package inspectorate.api.console;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed into the form of a step, kept as typed, so that a refused form comes back filled in. */
public record StepForm(Map<String, String> values) {
    public static final StepForm EMPTY = new StepForm(Map.of());

    public @Nullable String on() {
        return value("on");
    }

    public @Nullable String value(String parameter) {
        var value = values.get(parameter);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
