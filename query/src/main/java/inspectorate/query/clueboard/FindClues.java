package inspectorate.query.clueboard;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Scope;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The board of clues of a territory.
 *
 * @param stages empty for all, like channels
 * @param level 1 for those the jurisdiction itself deals with; null for all
 * @param incident true for those with signs of a mass incident alone
 */
public record FindClues(
        Scope scope,
        Set<String> stages,
        Set<String> channels,
        @Nullable Integer level,
        boolean incident,
        @Nullable String employerId,
        PageRequest page,
        AsOf asOf) {}
