package inspectorate.domain.blacklist;

import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.EmployerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

sealed interface ListingState {

    record None() implements ListingState {}

    record Candidate(EmployerId employerId) implements ListingState {}

    record Proposed(EmployerId employerId, BlacklistGround ground, String article, AccountId proposer)
            implements ListingState {}

    record Listed(EmployerId employerId) implements ListingState {}

    /** Fell away; another overdue order in the same case makes a candidate again. */
    record Lapsed(EmployerId employerId) implements ListingState {}

    record Ended(EmployerId employerId) implements ListingState {}

    default ListingState after(ListingEvent event) {
        return switch (event) {
            case ListingCandidateFound found ->
                this instanceof None || this instanceof Lapsed ? new Candidate(found.employerId()) : this;
            case ListingProposed proposed ->
                new Proposed(proposed.employerId(), proposed.ground(), proposed.article(), proposed.proposer());
            case ListingDropped dropped -> new Ended(dropped.employerId());
            case EmployerBlacklisted listed -> new Listed(listed.employerId());
            case EmployerRemovedFromBlacklist removed -> new Ended(removed.employerId());
            case ListingLapsed lapsed -> new Lapsed(lapsed.employerId());
            case ListingBasisLost _, ListingFactRetracted _ -> this;
        };
    }

    default boolean admits(ListingEvent event) {
        return switch (event) {
            case ListingCandidateFound _ -> this instanceof None || this instanceof Lapsed;
            case ListingLapsed _ -> this instanceof Candidate || this instanceof Proposed || this instanceof Lapsed;
            case ListingProposed _ -> this instanceof Candidate;
            case ListingDropped dropped -> decidedBySecond(dropped.decider());
            case EmployerBlacklisted listed -> decidedBySecond(listed.decider());
            case ListingBasisLost _, EmployerRemovedFromBlacklist _ -> this instanceof Listed;
            case ListingFactRetracted _ -> true;
        };
    }

    private boolean decidedBySecond(@Nullable AccountId decider) {
        return this instanceof Proposed proposed && !proposed.proposer().equals(decider);
    }

    static ListingState of(List<ListingEvent> events) {
        ListingState state = new None();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }
}
