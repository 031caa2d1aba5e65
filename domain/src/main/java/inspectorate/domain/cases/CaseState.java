package inspectorate.domain.cases;

import inspectorate.domain.History;
import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.ids.EmployerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

sealed interface CaseState {

    record Unregistered() implements CaseState {}

    /**
     * @param term of the last order; unknown before any
     * @param events everything that holds, in its order
     */
    record Known(
            EmployerId employerId,
            CaseSource source,
            Violation violation,
            CaseStage stage,
            WageArrears arrears,
            Term term,
            List<CaseEvent> events)
            implements CaseState {

        /** What was reported so far; null before any report. */
        @Nullable
        WageArrears reported() {
            return arrears.equals(WageArrears.UNKNOWN) ? null : arrears;
        }

        /** From when on what was reported last counts. */
        LocalDate reportedFrom() {
            return events.stream()
                    .filter(WageArrearsReported.class::isInstance)
                    .map(report -> report.fact().countsFrom())
                    .reduce(LocalDate.MIN, (_, later) -> later);
        }

        List<Money> payments() {
            return events.stream()
                    .filter(WagesPaid.class::isInstance)
                    .map(paid -> ((WagesPaid) paid).amount())
                    .toList();
        }

        private Known with(List<CaseEvent> all) {
            return new Known(employerId, source, violation, stage, arrears, term, List.copyOf(all));
        }
    }

    default CaseStage stage() {
        return this instanceof Known known ? known.stage() : CaseStage.UNREGISTERED;
    }

    default CaseSource source() {
        return this instanceof Known known ? known.source() : CaseSource.UNKNOWN;
    }

    default CaseState after(CaseEvent event) {
        var next = step(this, event);
        if (!(next instanceof Known known)) {
            return next;
        }
        var all = new ArrayList<>(known.events());
        all.add(event);
        return known.with(all);
    }

    static CaseState of(History<CaseEvent> history) {
        return of(history.held().stream().map(History.Held::event).toList());
    }

    static CaseState of(List<CaseEvent> events) {
        CaseState state = new Unregistered();
        for (var event : events) {
            state = step(state, event);
        }
        return state instanceof Known known ? known.with(events) : state;
    }

    /** Everything but the list of events, which would be copied at each. */
    private static CaseState step(CaseState state, CaseEvent event) {
        return switch (state) {
            case Unregistered none ->
                event instanceof IntakeRegistered intake
                        ? new Known(
                                intake.employerId(),
                                intake.source(),
                                intake.violation(),
                                CaseStage.REGISTERED,
                                WageArrears.UNKNOWN,
                                Term.UNKNOWN,
                                List.of())
                        : none;
            case Known known ->
                new Known(
                        known.employerId(),
                        known.source(),
                        known.violation(),
                        known.stage().after(event),
                        event instanceof WageArrearsReported reported ? reported.arrears() : known.arrears(),
                        term(known.term(), event),
                        known.events());
        };
    }

    private static Term term(Term term, CaseEvent event) {
        return switch (event) {
            case RectificationOrderIssued issued -> issued.term();
            case OrderFact.OrderExtended extended -> Term.until(extended.dueOn());
            default -> term;
        };
    }
}
