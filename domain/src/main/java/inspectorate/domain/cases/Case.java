package inspectorate.domain.cases;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.FactRetracted;
import inspectorate.domain.History;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.OpenActCommand.TakeOverAct;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.law.LawBook;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's door: every command is decided by {@link CaseDecider}. */
@AggregateRoot
public class Case {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private CaseId id;

    private final History<CaseEvent> history = new History<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterIntake command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AcceptCase command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RejectIntake command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(WithdrawCase command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(FileCase command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReportWageArrears command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(IssueRectificationOrder command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(VerifyRectification command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(VerifyPartialRectification command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordBreach command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordAbsconding command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordPayment command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DecideHandling command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ImposePenalty command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TransferToPolice command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ApplyCourtEnforcement command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PublishCase command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CloseCase command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TakeStep command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RetractCaseFact command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CorrectCaseFact command, LawBook laws, OpenActs acts, Officials officials) {
        decide(command, laws, acts, officials);
    }

    /** Created without loading: a second migration of one file is refused by the event store itself. */
    @CommandHandler
    @CreationPolicy(ALWAYS)
    public void handle(MigrateCase command) {
        CaseDecider.migrate(history, command).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(TakeOverAct command, OpenActs acts) {
        var act = OpenActs.Act.of(CaseState.of(history));
        if (act != null) {
            acts.takeOver(act, command.fact());
        }
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        id = event.caseId();
        history.append(event);
    }

    private void decide(CaseCommand command, LawBook laws, OpenActs acts, Officials officials) {
        var state = CaseState.of(history);
        var events = CaseDecider.decide(history, state, command, laws, officials);
        events.forEach(AggregateLifecycle::apply);
        var before = OpenActs.Act.of(state);
        var after = OpenActs.Act.of(after(state, events));
        if (!Objects.equals(before, after)) {
            if (before != null) {
                acts.release(before, command.fact());
            }
            if (after != null) {
                acts.claim(after, command.fact());
            }
        }
    }

    /** What is taken back changes what came before; anything else only goes on. */
    private CaseState after(CaseState state, List<CaseEvent> events) {
        return events.stream().anyMatch(FactRetracted.class::isInstance)
                ? CaseState.of(history)
                : events.stream().reduce(state, CaseState::after, (_, later) -> later);
    }
}
