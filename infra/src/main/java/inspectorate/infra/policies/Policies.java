package inspectorate.infra.policies;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.domain.DomainEvent;
import inspectorate.domain.policies.WhenOrderBreachedThenListingCandidate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Event in, command out. A command sent twice decides nothing the second time, so redelivery changes nothing. */
@Component
@ProcessingGroup("policies")
class Policies {

    private static final Caller CALLER = Caller.system("policy");

    private final Commands commands;

    Policies(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(DomainEvent event) {
        WhenOrderBreachedThenListingCandidate.react(event).ifPresent(command -> commands.send(CALLER, command));
    }
}
