package inspectorate.query.grids;

import org.jspecify.annotations.Nullable;

/**
 * A supervision cell.
 *
 * @param parent null for a jurisdiction
 * @param level 1 for the jurisdiction itself
 */
public record GridCellCard(
        String cellId,
        String name,
        @Nullable String parent,
        int level,
        @Nullable String inspectorId) {}
