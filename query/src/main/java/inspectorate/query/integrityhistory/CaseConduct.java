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
 * @param orders how many orders stand
 * @param decided whether a decision stands
 * @param closedIn year in which it was closed and counts, if something stands; null while it is open
 */
public record CaseConduct(
        boolean childLabour,
        int orders,
        boolean decided,
        @Nullable String closedIn,
        List<Item> items) {

    static final CaseConduct NONE = new CaseConduct(false, 0, false, null, List.of());

    public enum Source {
        /** The last one that stands, which is the one that is revoked. */
        ORDER,
        EARLIER_ORDER,
        DECISION,
        HANDOVER
    }

    /** @param source with which it falls */
    public record Item(String year, CriticalItem item, Source source) {

        Item beforeNextOrder() {
            return source == Source.ORDER ? new Item(year, item, Source.EARLIER_ORDER) : this;
        }
    }

    CaseConduct aboutChildLabour(boolean so) {
        return new CaseConduct(so, orders, decided, closedIn, items);
    }

    CaseConduct decided(boolean so) {
        return new CaseConduct(childLabour, orders, so, closedIn, items);
    }

    CaseConduct orderedAnew() {
        return new CaseConduct(
                childLabour,
                orders + 1,
                decided,
                closedIn,
                items.stream().map(Item::beforeNextOrder).toList());
    }

    CaseConduct lastOrderRevoked() {
        return new CaseConduct(childLabour, Math.max(0, orders - 1), decided, closedIn, items)
                .without(Source.ORDER::equals);
    }

    CaseConduct nothingStands() {
        return new CaseConduct(childLabour, 0, false, closedIn, items);
    }

    CaseConduct closed(@Nullable String year) {
        return new CaseConduct(childLabour, orders, decided, year, items);
    }

    CaseConduct with(@Nullable String year, CriticalItem item, Source source) {
        return year == null ? this : items(Stream.concat(items.stream(), Stream.of(new Item(year, item, source))));
    }

    CaseConduct without(Predicate<Source> fallen) {
        return items(items.stream().filter(item -> !fallen.test(item.source())));
    }

    private CaseConduct items(Stream<Item> some) {
        return new CaseConduct(childLabour, orders, decided, closedIn, some.toList());
    }

    boolean dealtWithIn(String year) {
        return year.equals(closedIn) && (orders > 0 || decided);
    }
}
