package inspectorate.infra.store;

import inspectorate.api.commands.Metadata;
import inspectorate.api.delegations.DelegationBooks;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.cases.Mandates;
import inspectorate.domain.delegations.DelegationBook;
import inspectorate.domain.delegations.DelegationCommand;
import inspectorate.domain.delegations.DelegationEvent;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.Mandate;
import inspectorate.domain.law.Officer;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/** Read from the event store itself: what was revoked a moment ago lets nobody act any more, in any process. */
@Component
class StoredDelegations implements DelegationBooks, Mandates {

    private final EventStore events;

    StoredDelegations(EventStore events) {
        this.events = events;
    }

    @Override
    public DelegationBook of(String jurisdiction) {
        return DelegationBook.of(events.readEvents(DelegationCommand.streamOf(jurisdiction))
                .asStream()
                .map(message -> (DelegationEvent) message.getPayload())
                .toList());
    }

    @Override
    public List<Mandate> given(String jurisdiction) {
        return of(jurisdiction).mandates();
    }

    /** Of the command that is being handled; what a policy or a sweep sends has no roles. */
    @Override
    public Optional<Officer> officer() {
        var told = CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().getMessage().getMetaData()
                : MetaData.emptyInstance();
        var roles = (String) told.get(Metadata.ROLES);
        return roles == null
                ? Optional.empty()
                : Optional.of(new Officer(
                        new AccountId(String.valueOf(told.get(Metadata.ACTOR))),
                        String.valueOf(told.getOrDefault(Metadata.TERRITORY, "*")),
                        List.of(roles.split(",")).contains(Role.DEPARTMENT_HEAD.name())));
    }
}
