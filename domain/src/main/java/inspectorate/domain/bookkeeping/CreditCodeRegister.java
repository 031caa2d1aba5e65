package inspectorate.domain.bookkeeping;

import static inspectorate.domain.bookkeeping.RegisterRule.CREDIT_CODE_NAMES_ONE_EMPLOYER;

import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.BookkeepingEvent.*;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.Identifier;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** Whose a credit code is within one jurisdiction: one stream per jurisdiction and code. */
@AggregateRoot
public class CreditCodeRegister {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private String id;

    private @Nullable EmployerId holder;

    public static String streamOf(String jurisdiction, CreditCode code) {
        return Identifier.derived("credit-code", jurisdiction, code.value());
    }

    public void claim(Fact fact, CreditCode code, EmployerId employerId) {
        if (holder != null && !holder.equals(employerId)) {
            throw new RuleViolated(CREDIT_CODE_NAMES_ONE_EMPLOYER, holder.value());
        }
        AggregateLifecycle.apply(
                new CreditCodeClaimed(streamOf(fact.cellId().jurisdiction(), code), fact, code, employerId));
    }

    /** What another employer holds stays claimed. */
    public void release(Fact fact, CreditCode code, EmployerId employerId) {
        if (employerId.equals(holder)) {
            AggregateLifecycle.apply(
                    new CreditCodeReleased(streamOf(fact.cellId().jurisdiction(), code), fact, code, employerId));
        }
    }

    @EventSourcingHandler
    void on(BookkeepingEvent event) {
        id = event.stream();
        holder = event instanceof CreditCodeClaimed claimed ? claimed.employerId() : null;
    }
}
