package inspectorate.domain.persons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long the law wants what names a person kept.
 *
 * @param open true while a case or clue that names them is not closed
 * @param possibleFrom first day on which nothing keeps them; null while it is not known
 */
public record Keeping(boolean open, @Nullable LocalDate possibleFrom) {}
