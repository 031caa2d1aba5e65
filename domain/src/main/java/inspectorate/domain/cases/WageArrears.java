package inspectorate.domain.cases;

import inspectorate.domain.Money;
import org.jspecify.annotations.Nullable;

/**
 * Wages due and unpaid, as far as known.
 *
 * @param workers workers concerned; null if unknown
 * @param claimed what the workers report; null if unknown
 * @param assessed what the inspectorate established; null if unknown
 * @param period for which wages are owed, as told; empty if unknown
 */
public record WageArrears(
        @Nullable Integer workers,
        @Nullable Money claimed,
        @Nullable Money assessed,
        String period) {

    public static final WageArrears UNKNOWN = new WageArrears(null, null, null, "");

    /** The assessed amount if positive, else the claimed one if positive, else unknown; unknown is never 0. */
    public @Nullable Money owed() {
        if (assessed != null && assessed.positive()) {
            return assessed;
        }
        return claimed != null && claimed.positive() ? claimed : null;
    }
}
