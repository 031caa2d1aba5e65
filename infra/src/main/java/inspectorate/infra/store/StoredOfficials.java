package inspectorate.infra.store;

import inspectorate.api.commands.Metadata;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.cases.Officials;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.Certificates;
import inspectorate.domain.law.Mandate;
import inspectorate.domain.law.Officer;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/** Who gave the command that is being handled, and what the event store says of them. */
@Component
class StoredOfficials implements Officials {

    private final StoredDelegations delegations;
    private final Certificates certificates;

    StoredOfficials(StoredDelegations delegations, Certificates certificates) {
        this.delegations = delegations;
        this.certificates = certificates;
    }

    @Override
    public List<Mandate> given(String jurisdiction) {
        return delegations.of(jurisdiction).mandates();
    }

    @Override
    public Certificates certificates() {
        return certificates;
    }

    /** What a policy or a sweep sends has no roles. */
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
