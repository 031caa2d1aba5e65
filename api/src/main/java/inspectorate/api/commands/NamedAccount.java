package inspectorate.api.commands;

import inspectorate.domain.Fact;
import inspectorate.domain.RecordFields;
import inspectorate.domain.cases.CaseCommand.FileCase;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.Identifier;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An officer whom a command or an event names.
 *
 * @param field under which a door asks for them
 */
public record NamedAccount(String field, AccountId account) {

    public static Stream<NamedAccount> in(@Nullable Object said) {
        return in("", said);
    }

    private static Stream<NamedAccount> in(String field, @Nullable Object said) {
        return switch (said) {
            case AccountId account -> Stream.of(new NamedAccount(field, account));
            case Identifier _, Fact _ -> Stream.empty();
            case Record fields ->
                RecordFields.of(fields).stream().flatMap(one -> in(asked(fields, one.name()), one.in(fields)));
            case Collection<?> many -> many.stream().flatMap(one -> in(field, one));
            case null, default -> Stream.empty();
        };
    }

    private static String asked(Record within, String name) {
        return within instanceof FileCase && name.equals("coInspectors") ? "coInspectorIds" : name;
    }
}
