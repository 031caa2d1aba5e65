package inspectorate.api.persons;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.GridCellId;
import org.jspecify.annotations.Nullable;

/**
 * A case or clue that names somebody.
 *
 * @param reported true where who told it is confidential: not the complainant of a complaint
 * @param handlerId account that leads; null where nobody does yet
 * @param closedOn null while it is open
 */
public record Matter(
        Kind kind,
        String id,
        String about,
        GridCellId cellId,
        boolean reported,
        @Nullable String handlerId,
        @Nullable BusinessDate closedOn) {

    public enum Kind {
        CASE,
        CLUE
    }
}
