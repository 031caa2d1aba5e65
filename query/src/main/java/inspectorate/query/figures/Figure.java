package inspectorate.query.figures;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param group month, year, cell or value it is split by; empty if not split
 * @param amount count, persons, or minor units of {@code currency}
 * @param facts events that make it up (户次)
 * @param employers distinct employers among them (户)
 */
public record Figure(
        Indicator indicator,
        String group,
        long amount,
        @Nullable String currency,
        long facts,
        long employers) {

    static final Comparator<Figure> ORDER = Comparator.comparing(Figure::indicator)
            .thenComparing(Figure::group)
            .thenComparing(figure -> figure.currency() == null ? "" : figure.currency());
}
