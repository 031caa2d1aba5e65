package inspectorate.domain.cases;

import inspectorate.domain.History;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.OrderFact.OrderRevoked;
import java.util.ArrayList;
import java.util.List;

/** A case may have several orders, one after the other; revoked is always the last of those that stand. */
final class StandingOrders {

    private StandingOrders() {}

    /** @return the events without a revoked order and what it brought about */
    static List<CaseEvent> of(List<CaseEvent> events) {
        var standing = new ArrayList<CaseEvent>();
        for (var event : events) {
            if (event instanceof OrderRevoked) {
                revokeLast(standing);
            }
            standing.add(event);
        }
        return List.copyOf(standing);
    }

    /** What would be left if the last order were revoked. */
    static List<CaseEvent> withoutLast(List<CaseEvent> events) {
        var left = new ArrayList<>(of(events));
        revokeLast(left);
        return List.copyOf(left);
    }

    private static void revokeLast(List<CaseEvent> standing) {
        standing.subList(lastOrder(standing), standing.size()).removeIf(StandingOrders::ofOrder);
    }

    static boolean overdue(List<CaseEvent> events) {
        return of(events).stream().anyMatch(OrderBreached.class::isInstance);
    }

    /** Whether that fact was the last overdue order. */
    static boolean overdueFallsWith(History<CaseEvent> history, int sequence) {
        return !overdue(history.held().stream()
                .filter(held -> held.sequence() != sequence)
                .map(History.Held::event)
                .toList());
    }

    private static int lastOrder(List<CaseEvent> events) {
        int order = events.size();
        while (order > 0 && !(events.get(order - 1) instanceof RectificationOrderIssued)) {
            order--;
        }
        return Math.max(0, order - 1);
    }

    private static boolean ofOrder(CaseEvent event) {
        return event instanceof RectificationOrderIssued
                || event instanceof OrderBreached
                || event instanceof RectificationVerified
                || event instanceof RectificationPartlyVerified;
    }
}
