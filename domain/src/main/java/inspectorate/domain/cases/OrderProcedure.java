package inspectorate.domain.cases;

import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.cases.CaseCommand.IssueRectificationOrder;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.InvestigationFact.InvestigationConcluded;
import inspectorate.domain.cases.OrderFact.*;
import inspectorate.domain.cases.OrderStep.*;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rectification order between its issue and its result (R-RECT, rules §21.4). */
final class OrderProcedure {

    private OrderProcedure() {}

    static ProcedureEvent take(Asked asked, OrderStep step) {
        var id = asked.caseId();
        var employer = asked.employerId();
        var fact = asked.fact();
        return switch (step) {
            case OrderService(var manner, var recorded, var file) -> {
                POSTING_SERVES_WHO_ABSCONDED.require(
                        manner != ServiceManner.POSTED || asked.any(EmployerAbsconded.class) && recorded);
                yield new OrderServed(id, employer, fact, manner, recorded, file, asked.ground());
            }
            case OrderExtension(var dueOn, var reason, var approvedBy) -> {
                TEXT_IS_STATED.require(!reason.isBlank());
                ORDER_IS_EXTENDED_ONCE.require(asked.since(RectificationOrderIssued.class, OrderExtended.class)
                        .findAny()
                        .isEmpty());
                var due = asked.known().term().dueOn();
                ORDER_IS_EXTENDED_BEFORE_DUE.require(due == null || !asked.day().isAfter(due) && dueOn.isAfter(due));
                requireExtension(asked, due, dueOn);
                yield new OrderExtended(id, employer, fact, dueOn, reason, approvedBy, asked.ground());
            }
            case ProofOfRectification(var what, var file) -> {
                TEXT_IS_STATED.require(!what.isBlank());
                yield new RectificationProofSubmitted(id, employer, fact, what, file, asked.ground());
            }
            case OrderRevocation(var by, var reason) -> {
                TEXT_IS_STATED.require(!reason.isBlank());
                yield new OrderRevoked(
                        id,
                        employer,
                        fact,
                        by,
                        reason,
                        asked.any(InvestigationConcluded.class),
                        asked.ground(),
                        overdueFalls(asked));
            }
        };
    }

    private static boolean overdueFalls(Asked asked) {
        var events = asked.known().events();
        return StandingOrders.overdue(events) && !StandingOrders.overdue(StandingOrders.withoutLast(events));
    }

    static void check(Asked asked, IssueRectificationOrder issue) {
        OUTCOME_ALLOWS_IT.require(asked.known().stage() != CaseStage.INVESTIGATED
                || !NoticeProcedure.ENDED.contains(NoticeProcedure.outcome(asked)));
        LocalDate due = issue.term().dueOn();
        if (due != null) {
            requireTerm(asked, due);
        }
    }

    /** An order that nobody could receive does not become overdue: it was posted first. */
    static void requireServed(Asked asked) {
        boolean absconded = asked.any(EmployerAbsconded.class);
        ORDER_REACHED_WHO_ABSCONDED.require(!absconded
                || asked.since(RectificationOrderIssued.class, OrderServed.class)
                        .findAny()
                        .isPresent());
    }

    private static void requireExtension(Asked asked, @Nullable LocalDate due, LocalDate later) {
        if (due != null && asked.law().names("deadline.order.extension")) {
            int most = asked.law().value("deadline.order.extension").count();
            TERM_WITHIN_LIMITS.require(!later.isAfter(due.plusDays(most)));
        }
    }

    private static void requireTerm(Asked asked, LocalDate due) {
        var from = asked.fact().on().latest();
        if (asked.law().names("order.max") && from.isPresent()) {
            var ruling = asked.ask("R-RECT", Map.of("servedOn", from.get().toString(), "dueOn", due.toString()));
            TERM_WITHIN_LIMITS.require(ruling.outcome().equals("ORDER_VALID"));
        }
    }
}
