package inspectorate.infra.idempotency;

import inspectorate.domain.Fact;
import inspectorate.domain.RecordFields;
import inspectorate.domain.employers.EmployerCommand.AssignToGridCell;
import inspectorate.domain.employers.EmployerCommand.RegisterEmployer;
import inspectorate.domain.grids.GridCellCommand;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the caller said, as one text. Left out is what the door found out for them: it may be found different when the
 * same is said again, tomorrow or after the employer has moved.
 */
final class CommandContent {

    private static final Set<String> FOUND_OUT = Set.of(
            "countsFrom",
            "listingYears",
            "casesForC",
            "conduct",
            "profileVersion",
            "targetOn",
            "keeping",
            "issuedAs",
            "previewHash",
            "worksIn");

    private CommandContent() {}

    static String of(Object command) {
        return text(command, Object.class);
    }

    private static String text(@Nullable Object value, Class<?> within) {
        return switch (value) {
            case null -> "null";
            case Record fields ->
                RecordFields.of(fields).stream()
                        .filter(field -> said(fields, field.name(), within))
                        .map(field -> field.name() + ":" + text(field.in(fields), fields.getClass()))
                        .collect(Collectors.joining(",", fields.getClass().getSimpleName() + "{", "}"));
            case Set<?> unordered ->
                unordered.stream()
                        .map(element -> text(element, within))
                        .sorted()
                        .collect(Collectors.joining(",", "{", "}"));
            case Collection<?> ordered ->
                ordered.stream().map(element -> text(element, within)).collect(Collectors.joining(",", "[", "]"));
            case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            default -> value.toString();
        };
    }

    private static boolean said(Record fields, String name, Class<?> within) {
        if (FOUND_OUT.contains(name)) {
            return false;
        }
        if (fields instanceof Fact) {
            return switch (name) {
                case "cellId" -> saysWhere(within);
                case "on" -> saysWhen(within);
                default -> true;
            };
        }
        return true;
    }

    private static boolean saysWhere(Class<?> command) {
        return command == RegisterEmployer.class
                || command == AssignToGridCell.class
                || GridCellCommand.class.isAssignableFrom(command);
    }

    /** A retraction happens on the day it is recorded. */
    private static boolean saysWhen(Class<?> command) {
        return !command.getSimpleName().startsWith("Retract")
                && !command.getSimpleName().startsWith("Correct");
    }
}
