package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.AMOUNTS_ARE_NOT_NEGATIVE;
import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.Money;
import inspectorate.domain.cases.ExecutionFact.*;
import inspectorate.domain.cases.ExecutionStep.*;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.LegalGround;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Service, performance and remedies of a decision (R-EXE). */
final class ExecutionProcedure {

    private ExecutionProcedure() {}

    static ProcedureEvent take(Asked asked, ExecutionStep step) {
        var id = asked.caseId();
        var employer = asked.employerId();
        var fact = asked.fact();
        return switch (step) {
            case DecisionService(var manner, var file) -> {
                var clocks = fine(asked).isPresent()
                        ? new String[] {"deadline.fine-payment", "deadline.reconsideration", "deadline.litigation"}
                        : new String[] {"deadline.reconsideration", "deadline.litigation"};
                yield new DecisionServed(id, employer, fact, manner, file, asked.ground(clocks));
            }
            case FinePayment(var amount) -> {
                AMOUNTS_ARE_NOT_NEGATIVE.require(amount.positive());
                boolean inFull = fine(asked)
                        .map(fine -> finesPaid(asked) + amount.minor() >= fine.minor())
                        .orElse(true);
                yield new FinePaid(id, employer, fact, amount, lateCharge(asked, amount), inFull, asked.ground());
            }
            case PremiumPayment(var amount, var workers) -> {
                AMOUNTS_ARE_NOT_NEGATIVE.require(amount.positive() && (workers == null || workers >= 0));
                yield new PremiumsPaid(id, employer, fact, amount, workers, asked.ground());
            }
            case Instalments(var until, var plan, var approvedBy) -> {
                TEXT_IS_STATED.require(!plan.isBlank());
                var clock = new LegalClock(
                        "deadline.fine-payment",
                        asked.day(),
                        until.atTime(LocalTime.MAX.withNano(0)),
                        Certainty.STATUTE_TEXT);
                yield new InstalmentsGranted(id, employer, fact, until, plan, approvedBy, asked.ground(clock));
            }
            case Remedy(var kind) -> {
                var due = remedyEnds(asked, kind);
                REMEDY_IS_IN_TIME.require(due.isEmpty() || !asked.day().isAfter(due.get()));
                yield new RemedySought(id, employer, fact, kind, asked.ground());
            }
            case RemedyDecision(var kind, var result) -> {
                REMEDY_IS_PENDING.require(pending(asked, kind));
                yield new RemedyDecided(id, employer, fact, kind, result, decided(asked, kind));
            }
            case Demand(var what) -> {
                TEXT_IS_STATED.require(!what.isBlank());
                yield new PerformanceDemanded(id, employer, fact, what, asked.ground("deadline.demand"));
            }
        };
    }

    static Optional<Money> fine(Asked asked) {
        return Fines.standing(asked.known().events());
    }

    private static long finesPaid(Asked asked) {
        return asked.all(FinePaid.class)
                .mapToLong(each -> each.amount().minor())
                .sum();
    }

    /** Fine and wages are paid as far as they are known. */
    static boolean performed(Asked asked) {
        boolean fine = fine(asked).map(due -> finesPaid(asked) >= due.minor()).orElse(true);
        return fine && (asked.known().arrears().owed() == null || wagesPaid(asked));
    }

    /** What is owed to the workers, or the order to pay it, is fulfilled. */
    static boolean wagesPaid(Asked asked) {
        var owed = asked.known().arrears().owed();
        boolean paid = owed != null
                && asked.known().payments().stream().mapToLong(Money::minor).sum() >= owed.minor();
        return paid || asked.any(CaseEvent.RectificationVerified.class);
    }

    /** 3 % a day of what is paid late, at most the fine; not while a remedy or a deferral runs (R-EXE-3, R-EXE-4). */
    private static Money lateCharge(Asked asked, Money amount) {
        var due = asked.last(DecisionServed.class)
                .flatMap(served -> served.ground().clock("deadline.fine-payment"))
                .map(clock -> clock.dueOn(asked.law()));
        var until = asked.last(InstalmentsGranted.class).map(InstalmentsGranted::until);
        var owedBy =
                until.filter(day -> due.isEmpty() || day.isAfter(due.get())).or(() -> due);
        if (owedBy.isEmpty() || !asked.day().isAfter(owedBy.get())) {
            return Money.zero(amount.currency());
        }
        var answers = new LinkedHashMap<String, String>();
        answers.put("fine", amount.amount().toPlainString());
        answers.put("dueOn", owedBy.get().toString());
        answers.put("paidOn", asked.day().toString());
        answers.put("daysInRemedy", String.valueOf(daysInRemedy(asked, owedBy.get())));
        var charge = asked.ask("R-EXE-3", answers).figures().getOrDefault("lateCharge", "0");
        return Money.of(new BigDecimal(charge), amount.currency());
    }

    private static long daysInRemedy(Asked asked, LocalDate due) {
        long days = 0;
        LocalDate from = null;
        for (var event : asked.known().events()) {
            if (event instanceof RemedySought sought) {
                from = later(sought.fact().countsFrom(), due);
            } else if (event instanceof RemedyDecided decided && from != null) {
                days += Math.max(0, ChronoUnit.DAYS.between(from, decided.fact().countsFrom()));
                from = null;
            }
        }
        return from == null ? days : days + Math.max(0, ChronoUnit.DAYS.between(from, asked.day()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static boolean pending(Asked asked, RemedyKind kind) {
        long sought = asked.all(RemedySought.class)
                .filter(each -> each.kind() == kind)
                .count();
        return sought
                > asked.all(RemedyDecided.class)
                        .filter(each -> each.kind() == kind)
                        .count();
    }

    static boolean pending(Asked asked) {
        return pending(asked, RemedyKind.RECONSIDERATION) || pending(asked, RemedyKind.LITIGATION);
    }

    private static LegalGround decided(Asked asked, RemedyKind kind) {
        return kind == RemedyKind.RECONSIDERATION
                ? asked.ground("deadline.litigation-after-reconsideration")
                : asked.ground();
    }

    /** Last day of a remedy; after a reconsideration the court is open for fifteen days more. */
    private static Optional<LocalDate> remedyEnds(Asked asked, RemedyKind kind) {
        var served = asked.last(DecisionServed.class);
        var own = served.flatMap(each -> each.ground()
                .clock(kind == RemedyKind.RECONSIDERATION ? "deadline.reconsideration" : "deadline.litigation"));
        var after = kind == RemedyKind.LITIGATION
                ? asked.last(RemedyDecided.class)
                        .flatMap(each -> each.ground().clock("deadline.litigation-after-reconsideration"))
                : Optional.<LegalClock>empty();
        return after.or(() -> own).map(clock -> clock.dueOn(asked.law()));
    }
}
