package inspectorate.domain.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 改正期限: the time an order gives.
 *
 * @param dueOn last day, where the order names one
 * @param within duration as the paper says it, such as {@code 7个工作日}; no day is computed from it here
 */
public record Term(@Nullable LocalDate dueOn, @Nullable String within) {

    public static final Term UNKNOWN = new Term(null, null);

    public static Term until(LocalDate dueOn) {
        return new Term(dueOn, null);
    }
}
