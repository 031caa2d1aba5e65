package inspectorate.infra.policies;

import inspectorate.api.commands.Commands;
import inspectorate.api.operations.Consequences;
import inspectorate.api.persons.PersonVault;
import inspectorate.query.projection.Parked;
import inspectorate.query.projection.ParkedConsequences;
import inspectorate.query.projection.ReadSide;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.stereotype.Component;

/** Sends a parked event through the policies again, in whichever process an operator asks for it. */
@Component
class PolicyRetries implements Consequences {

    private final ParkedConsequences parked;
    private final EventMessageHandler policies;
    private final CorrelationDataProvider correlation;

    PolicyRetries(ReadSide readSide, Commands commands, PersonVault persons, CorrelationDataProvider correlation) {
        this.parked = readSide.consequences();
        this.policies = new AnnotationEventHandlerAdapter(new Policies(commands, persons));
        this.correlation = correlation;
    }

    @Override
    public boolean retry(Parked row) {
        var event = parked.event(row);
        var unit = DefaultUnitOfWork.startAndGet(event);
        unit.registerCorrelationDataProvider(correlation);
        var result = unit.executeWithResult(() -> policies.handle(event));
        if (!result.isExceptional()) {
            parked.release(row);
            return true;
        }
        var failed = result.exceptionResult();
        if (StoreOutage.isBehind(failed) && failed instanceof RuntimeException outage) {
            throw outage;
        }
        parked.park(event, failed);
        return false;
    }
}
