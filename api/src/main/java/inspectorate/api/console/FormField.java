package inspectorate.api.console;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing a form asks for; its label stands under {@code field.} and its {@link #label}.
 *
 * @param options from which one is chosen; of a {@code LIST} also what is not among them
 * @param preset what stands there before anybody typed
 * @param hint key of a sentence below it
 */
public record FormField(
        String name,
        Type type,
        boolean required,
        List<Option> options,
        @Nullable String preset,
        @Nullable String hint) {

    /** How it is asked for. */
    public enum Type {
        TEXT,
        DATE,
        /** A day, month or year, or unknown. */
        VAGUE_DATE,
        NUMBER,
        AMOUNT,
        TICK,
        AREA,
        CHOICE,
        LIST,
        /** The ten inspection items, each with a note. */
        FINDINGS
    }

    /** @param label what the caller reads, or the key of it */
    public record Option(String value, String label) {

        static <E extends Enum<E>> List<Option> of(String words, Stream<E> choices) {
            return choices.map(choice -> new Option(choice.name(), words + "." + choice.name()))
                    .toList();
        }
    }

    static FormField of(String name, Type type) {
        return new FormField(name, type, false, List.of(), null, null);
    }

    static FormField on() {
        return of("on", Type.DATE).needed();
    }

    static FormField choice(String name, List<Option> options) {
        return new FormField(name, Type.CHOICE, true, options, null, null);
    }

    FormField named(String other) {
        return new FormField(other, type, required, options, preset, hint);
    }

    FormField needed() {
        return new FormField(name, type, true, options, preset, hint);
    }

    FormField preset(@Nullable String value) {
        return new FormField(name, type, required, options, value, hint);
    }

    FormField hinted(String key) {
        return new FormField(name, type, required, options, preset, key);
    }

    /** Under which its word stands: a field of a repeated row is called as in any other row. */
    public String label() {
        return ActRows.within(name);
    }

    /** Counted from one; 0 for a field of no row. */
    public int row() {
        return ActRows.rowOf(name);
    }

    /** What the browser calls it. */
    public String input() {
        return switch (type) {
            case DATE -> "date";
            case NUMBER -> "number";
            default -> "text";
        };
    }

    /** Keyboard that a telephone shows. */
    public String keyboard() {
        return type == Type.AMOUNT ? "decimal" : "text";
    }
}
