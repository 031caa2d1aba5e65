package inspectorate.api.commands;

import inspectorate.domain.ids.Identifier;
import java.util.List;

/** Who is named by a stream. */
@FunctionalInterface
public interface NamedPersons {

    /** True where one of the texts holds name or number of somebody whom that stream named, or is about to. */
    boolean toldBy(Identifier stream, List<String> texts);
}
