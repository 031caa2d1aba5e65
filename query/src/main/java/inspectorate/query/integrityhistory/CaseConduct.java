package inspectorate.query.integrityhistory;

import inspectorate.domain.integrity.CriticalItem;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one case says about the conduct of its employer, as far as it stands.
 *
 * @param childLabour makes a C once it is dealt with
 * @param ordered whether an order stands
 * @param decided whether a decision stands
 * @param closedIn year in which it was closed and counts, if something stands; null while it is open
 */
public record CaseConduct(
        boolean childLabour,
        boolean ordered,
        boolean decided,
        @Nullable String closedIn,
        List<Item> items) {

    static final CaseConduct NONE = new CaseConduct(false, false, false, null, List.of());

    public enum Source {
        ORDER,
        DECISION,
        HANDOVER
    }

    /** @param source with which it falls */
    public record Item(String year, CriticalItem item, Source source) {}

    CaseConduct aboutChildLabour(boolean so) {
        return new CaseConduct(so, ordered, decided, closedIn, items);
    }

    CaseConduct standing(boolean order, boolean decision) {
        return new CaseConduct(childLabour, order, decision, closedIn, items);
    }

    CaseConduct closed(@Nullable String year) {
        return new CaseConduct(childLabour, ordered, decided, year, items);
    }

    CaseConduct with(@Nullable String year, CriticalItem item, Source source) {
        return year == null ? this : items(Stream.concat(items.stream(), Stream.of(new Item(year, item, source))));
    }

    CaseConduct without(Predicate<Source> fallen) {
        return items(items.stream().filter(item -> !fallen.test(item.source())));
    }

    private CaseConduct items(Stream<Item> some) {
        return new CaseConduct(childLabour, ordered, decided, closedIn, some.toList());
    }

    boolean dealtWithIn(String year) {
        return year.equals(closedIn) && (ordered || decided);
    }
}
