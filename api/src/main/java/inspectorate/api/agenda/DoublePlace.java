package inspectorate.api.agenda;

import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.WrongCursor;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in the list of double cases one stands; a page goes on after it, whether it is still there or not. */
record DoublePlace(String employerId, String violation, String caseId) {

    private static final Comparator<DoublePlace> ORDER = Comparator.comparing(DoublePlace::employerId)
            .thenComparing(DoublePlace::violation)
            .thenComparing(DoublePlace::caseId);

    private static DoublePlace of(CaseCard one) {
        return new DoublePlace(one.employerId(), one.violation().name(), one.caseId());
    }

    private static DoublePlace parse(String cursor) {
        var parts = cursor.split("/", -1);
        if (parts.length != 3) {
            throw new WrongCursor("Not a page cursor of the agenda");
        }
        return new DoublePlace(parts[0], parts[1], parts[2]);
    }

    static Page<CaseCard> page(List<CaseCard> all, @Nullable String after, int size) {
        var last = after == null ? null : parse(after);
        var rest = all.stream()
                .sorted(Comparator.comparing(DoublePlace::of, ORDER))
                .filter(one -> last == null || ORDER.compare(of(one), last) > 0)
                .toList();
        var shown = rest.subList(0, Math.min(size, rest.size()));
        return new Page<>(
                shown,
                all.size(),
                shown.size() < rest.size() ? of(shown.getLast()).cursor() : null);
    }

    private String cursor() {
        return String.join("/", employerId, violation, caseId);
    }
}
