package inspectorate.domain.cases;

import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.ids.EmployerId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

sealed interface CaseState {

    record Unregistered() implements CaseState {}

    /** @param term of the last order; unknown before any */
    record Known(
            EmployerId employerId,
            CaseSource source,
            Violation violation,
            CaseStage stage,
            WageArrears arrears,
            Term term,
            List<Money> payments)
            implements CaseState {

        /** What was reported so far; null before any report. */
        @Nullable
        WageArrears reported() {
            return arrears.equals(WageArrears.UNKNOWN) ? null : arrears;
        }
    }

    default CaseStage stage() {
        return this instanceof Known known ? known.stage() : CaseStage.UNREGISTERED;
    }

    default CaseSource source() {
        return this instanceof Known known ? known.source() : CaseSource.UNKNOWN;
    }

    default CaseState after(CaseEvent event) {
        return switch (this) {
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
            case Known known -> known(known, event);
        };
    }

    private static CaseState known(Known known, CaseEvent event) {
        var stage = known.stage().after(event);
        var arrears = event instanceof WageArrearsReported reported ? reported.arrears() : known.arrears();
        var term = event instanceof RectificationOrderIssued issued ? issued.term() : known.term();
        var payments = event instanceof WagesPaid paid
                ? Stream.concat(known.payments().stream(), Stream.of(paid.amount()))
                        .toList()
                : known.payments();
        return new Known(known.employerId(), known.source(), known.violation(), stage, arrears, term, payments);
    }

    static CaseState of(List<CaseEvent> events) {
        CaseState state = new Unregistered();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }
}
