package inspectorate.domain.persons;

import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.PersonId;
import inspectorate.domain.persons.ErasureEvent.*;

sealed interface ErasureState {

    record None() implements ErasureState {}

    record Proposed(PersonId personId, AccountId proposer) implements ErasureState {}

    record Erased() implements ErasureState {}

    default ErasureState after(ErasureEvent event) {
        return switch (event) {
            case ErasureProposed proposed -> new Proposed(proposed.personId(), proposed.proposer());
            case PersonErased _ -> new Erased();
            case ErasureRefused _ -> new None();
        };
    }
}
