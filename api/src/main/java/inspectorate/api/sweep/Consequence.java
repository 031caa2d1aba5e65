package inspectorate.api.sweep;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseClocks;
import inspectorate.domain.cases.CaseCommand.RecordBreach;
import inspectorate.domain.cases.CaseCommand.TakeStep;
import inspectorate.domain.cases.DecisionStep.HearingLapse;
import inspectorate.domain.cases.InvestigationStep.HoldLapse;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.agenda.AgendaEntry;
import inspectorate.query.agenda.RunningClock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What follows when a clock has run out, without anybody deciding it. */
enum Consequence {
    ORDER_OVERDUE(RunningClock.ORDER),
    HOLD_LAPSED(CaseClocks.HOLD),
    HEARING_LAPSED(CaseClocks.HEARING);

    private final String clock;

    Consequence(String clock) {
        this.clock = clock;
    }

    static Optional<Consequence> of(RunningClock clock) {
        for (var consequence : values()) {
            if (consequence.clock.equals(clock.key())) {
                return Optional.of(consequence);
            }
        }
        return Optional.empty();
    }

    /** As of the day after the due day. */
    static DomainCommand command(AgendaEntry entry, RunningClock clock, LocalDate today) {
        var id = new CaseId(entry.subjectId());
        var day = Objects.requireNonNull(clock.dueOn()).plusDays(1);
        var fact = Fact.recorded(new GridCellId(entry.cellId()), BusinessDate.of(day), today);
        return switch (of(clock).orElseThrow()) {
            case ORDER_OVERDUE -> new RecordBreach(id, fact);
            case HOLD_LAPSED -> new TakeStep(id, fact, new HoldLapse(Objects.requireNonNull(clock.number())));
            case HEARING_LAPSED -> new TakeStep(id, fact, new HearingLapse());
        };
    }
}
