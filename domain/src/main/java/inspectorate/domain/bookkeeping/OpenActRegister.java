package inspectorate.domain.bookkeeping;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.Fact;
import inspectorate.domain.bookkeeping.BookkeepingEvent.*;
import inspectorate.domain.bookkeeping.TakeoverCommand.EndTakeover;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.Identifier;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Which filed case on an act of an employer is open: one stream per employer and act. */
@AggregateRoot
public class OpenActRegister {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private String id;

    private @Nullable CaseId holder;

    private boolean takenOver;

    /** Once is enough; it is noted in a stream of its own. */
    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EndTakeover command) {
        if (!takenOver) {
            AggregateLifecycle.apply(new OpenActsTakenOver(command.stream(), command.fact(), command.cases()));
        }
    }

    public static String streamOf(EmployerId employerId, String act) {
        return Identifier.derived("open-act", employerId.value(), act);
    }

    public Optional<CaseId> holder() {
        return Optional.ofNullable(holder);
    }

    /** @param file whose entry it is; of another file than the case's own, the claim is noted only */
    public void claim(EmployerId file, Fact fact, EmployerId employerId, String act, CaseId caseId) {
        AggregateLifecycle.apply(new OpenActClaimed(streamOf(file, act), fact, employerId, act, caseId));
    }

    /** What another case holds stays claimed. */
    public void release(Fact fact, EmployerId employerId, String act, CaseId caseId) {
        if (caseId.equals(holder)) {
            AggregateLifecycle.apply(new OpenActReleased(streamOf(employerId, act), fact, employerId, act, caseId));
        }
    }

    @EventSourcingHandler
    void on(BookkeepingEvent event) {
        id = event.stream();
        switch (event) {
            case OpenActClaimed claimed -> {
                boolean own = claimed.stream().equals(streamOf(claimed.employerId(), claimed.act()));
                holder = own ? claimed.caseId() : holder;
            }
            case OpenActsTakenOver _ -> takenOver = true;
            default -> holder = null;
        }
    }
}
