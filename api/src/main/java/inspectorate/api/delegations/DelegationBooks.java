package inspectorate.api.delegations;

import inspectorate.domain.delegations.DelegationBook;

/** What each department delegated. */
@FunctionalInterface
public interface DelegationBooks {

    /** @param jurisdiction such as {@code 340111} */
    DelegationBook of(String jurisdiction);
}
