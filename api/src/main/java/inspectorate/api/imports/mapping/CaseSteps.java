package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.mapping.LedgerField.*;
import static inspectorate.api.imports.rules.LedgerRule.DATES_FOLLOW_ONE_ANOTHER;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseCommand;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseOutcome;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The history of one case. The steps of the procedure stand in its order, whatever their dates: where those contradict
 * it, the row is refused. What may happen at any time (penalty, police, court, publication, payment) stands where its
 * date puts it.
 */
final class CaseSteps {

    private final LedgerEntry entry;
    private final CaseId caseId;
    private final Function<BusinessDate, Fact> facts;
    private final List<CaseCommand> steps = new ArrayList<>();

    CaseSteps(LedgerEntry entry, CaseId caseId, Function<BusinessDate, Fact> facts) {
        this.entry = entry;
        this.caseId = caseId;
        this.facts = facts;
    }

    List<CaseCommand> inOrder(EmployerId employerId) {
        procedure(employerId);
        requireOrder();
        anyTime().stream()
                .sorted(Comparator.comparing(step -> step.fact().on().latest().orElse(LocalDate.MAX)))
                .forEach(this::insert);
        requireOrder();
        return List.copyOf(steps);
    }

    private void procedure(EmployerId employerId) {
        var received = entry.dateOrUnknown(RECEIVED_ON);
        steps.add(new RegisterIntake(caseId, employerId, fact(received), entry.source(), entry.violation(), null));
        arrears(received);
        entry.date(ACCEPTED_ON).ifPresent(on -> steps.add(new AcceptCase(caseId, fact(on))));
        entry.date(FILED_ON).ifPresent(on -> steps.add(new FileCase(caseId, fact(on), null, List.of())));
        if (entry.tells(ORDER_DOCUMENT) || entry.tells(ORDERED_ON) || entry.tells(TERM)) {
            order(entry.dateOrUnknown(ORDERED_ON));
        }
        result();
    }

    /** A number of workers alone says nothing of wages, unless wages are what the case is about. */
    private void arrears(BusinessDate received) {
        boolean aboutWages = entry.violation() == Violation.WAGE_ARREARS || entry.violation() == Violation.MINIMUM_WAGE;
        if (entry.tells(CLAIMED) || entry.tells(ASSESSED) || entry.tells(WORKERS) && aboutWages) {
            var arrears = new WageArrears(
                    entry.number(WORKERS), entry.money(CLAIMED), entry.money(ASSESSED), entry.text(PERIOD));
            steps.add(new ReportWageArrears(caseId, fact(received), arrears));
        }
    }

    private void order(BusinessDate on) {
        var due = entry.term().dueOn();
        if (due != null && on.earliest().filter(day -> day.isAfter(due)).isPresent()) {
            throw new RuleViolated(DATES_FOLLOW_ONE_ANOTHER, on + " > " + due);
        }
        steps.add(new IssueRectificationOrder(caseId, fact(on), entry.term(), entry.text(ORDER_DOCUMENT)));
    }

    private void result() {
        var undated = fact(BusinessDate.UNKNOWN);
        switch (entry.result()) {
            case RECTIFIED_IN_TIME -> steps.add(new VerifyRectification(caseId, undated, false));
            case RECTIFIED_LATE -> {
                steps.add(new RecordBreach(caseId, undated));
                steps.add(new VerifyRectification(caseId, undated, true));
            }
            case NOT_RECTIFIED -> steps.add(new RecordBreach(caseId, undated));
            case PARTLY_PAID -> steps.add(new VerifyPartialRectification(caseId, undated));
            case ABSCONDED -> steps.add(new RecordAbsconding(caseId, undated));
            case UNKNOWN -> {}
        }
    }

    private List<CaseCommand> anyTime() {
        var found = new ArrayList<CaseCommand>();
        var paid = entry.money(PAID);
        if (paid != null && paid.positive()) {
            found.add(new RecordPayment(
                    caseId, fact(entry.dateOrUnknown(PAID_ON)), paid, entry.number(PAID_WORKERS), true));
        }
        entry.date(HANDLED_ON).ifPresent(on -> found.add(new DecideHandling(caseId, fact(on))));
        if (entry.tells(PENALISED_ON) || entry.tells(FINE)) {
            found.add(new ImposePenalty(caseId, fact(entry.dateOrUnknown(PENALISED_ON)), entry.money(FINE)));
        }
        entry.date(POLICE_ON).ifPresent(on -> found.add(new TransferToPolice(caseId, fact(on))));
        entry.date(COURT_ON).ifPresent(on -> found.add(new ApplyCourtEnforcement(caseId, fact(on))));
        entry.date(PUBLISHED_ON).ifPresent(on -> found.add(new PublishCase(caseId, fact(on))));
        if (entry.tells(CLOSED_ON) || entry.status() == LedgerStatus.CLOSED) {
            found.add(new CloseCase(caseId, fact(entry.dateOrUnknown(CLOSED_ON)), outcome()));
        }
        return found;
    }

    private CaseOutcome outcome() {
        return switch (entry.result()) {
            case RECTIFIED_IN_TIME, RECTIFIED_LATE -> CaseOutcome.RECTIFIED;
            case NOT_RECTIFIED, PARTLY_PAID, ABSCONDED, UNKNOWN -> {
                if (entry.tells(HANDLED_ON) || entry.tells(PENALISED_ON)) {
                    yield CaseOutcome.DECIDED;
                }
                if (entry.tells(POLICE_ON)) {
                    yield CaseOutcome.TRANSFERRED;
                }
                yield entry.tells(COURT_ON) ? CaseOutcome.ENFORCED_BY_COURT : CaseOutcome.UNKNOWN;
            }
        };
    }

    /** Before the first step that is known to lie later; what is vague or undated stands as late as it can. */
    private void insert(CaseCommand step) {
        var day = step.fact().on().latest();
        int place = steps.size();
        for (int at = steps.size() - 1; at >= 1 && day.isPresent(); at--) {
            if (steps.get(at).fact().on().earliest().filter(day.get()::isBefore).isPresent()) {
                place = at;
            }
        }
        steps.add(place, step);
    }

    private void requireOrder() {
        var reached = BusinessDate.UNKNOWN;
        for (var step : steps) {
            var on = step.fact().on();
            if (!reached.mayPrecede(on)) {
                throw new RuleViolated(
                        DATES_FOLLOW_ONE_ANOTHER, step.getClass().getSimpleName() + " " + on + " < " + reached);
            }
            reached = later(reached, on);
        }
    }

    /** The one that begins later: a month after its own first of May does not open the days before again. */
    private static BusinessDate later(BusinessDate reached, BusinessDate on) {
        var before = reached.earliest().orElse(LocalDate.MIN);
        return on.earliest().filter(before::isBefore).isPresent() ? on : reached;
    }

    private Fact fact(BusinessDate on) {
        return facts.apply(on);
    }
}
