package inspectorate.domain.delegations;

import inspectorate.domain.History;
import inspectorate.domain.delegations.DelegationEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.DelegationId;
import inspectorate.domain.law.Mandate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the stream of a department says, the latest delegation last. */
public record DelegationBook(List<Delegation> delegations) {

    public static final DelegationBook EMPTY = new DelegationBook(List.of());

    public enum Status {
        PROPOSED,
        GRANTED,
        DECLINED,
        REVOKED
    }

    /** @param revokedOn first day on which it holds no longer */
    public record Delegation(
            DelegationId id,
            Status status,
            DelegationText text,
            AccountId proposer,
            @Nullable AccountId decider,
            @Nullable LocalDate revokedOn,
            @Nullable String reason) {

        private Delegation decided(Status now, AccountId by) {
            return new Delegation(id, now, text, proposer, by, null, null);
        }

        private Delegation revoked(LocalDate on, String why) {
            return new Delegation(id, Status.REVOKED, text, proposer, decider, on, why);
        }

        public boolean inForceOn(LocalDate day) {
            return mandate().filter(mandate -> mandate.inForceOn(day)).isPresent();
        }

        /** Empty for what was never granted. */
        private Optional<Mandate> mandate() {
            return switch (status) {
                case PROPOSED, DECLINED -> Optional.empty();
                case GRANTED, REVOKED -> Optional.of(text.mandate(id, until()));
            };
        }

        private LocalDate until() {
            return revokedOn == null || revokedOn.isAfter(text.validTo()) ? text.validTo() : revokedOn.minusDays(1);
        }
    }

    public static DelegationBook of(List<? extends DelegationEvent> events) {
        var history = new History<DelegationEvent>();
        events.forEach(history::append);
        return of(history);
    }

    static DelegationBook of(History<DelegationEvent> history) {
        var book = EMPTY;
        for (var held : history.held()) {
            book = book.after(held.event());
        }
        return book;
    }

    /** Whether this may follow what was told so far. */
    boolean admits(DelegationEvent event) {
        var known = find(event.delegationId());
        return switch (event) {
            case DelegationProposed _ -> known.isEmpty();
            case DelegationGranted granted ->
                known.filter(each -> each.status() == Status.PROPOSED)
                        .filter(each -> !each.proposer().equals(granted.grantor()))
                        .isPresent();
            case DelegationDeclined _ ->
                known.filter(each -> each.status() == Status.PROPOSED).isPresent();
            case DelegationRevoked _ ->
                known.filter(each -> each.status() == Status.GRANTED).isPresent();
            case DelegationFactRetracted _ -> true;
        };
    }

    public Optional<Delegation> find(DelegationId id) {
        return delegations.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** All that were ever granted, each with the days on which it holds. */
    public List<Mandate> mandates() {
        return delegations.stream()
                .map(Delegation::mandate)
                .flatMap(Optional::stream)
                .toList();
    }

    DelegationBook after(DelegationEvent event) {
        return switch (event) {
            case DelegationProposed proposed -> {
                var more = new ArrayList<>(delegations);
                more.add(new Delegation(
                        proposed.delegationId(),
                        Status.PROPOSED,
                        proposed.text(),
                        proposed.proposer(),
                        null,
                        null,
                        null));
                yield new DelegationBook(List.copyOf(more));
            }
            case DelegationGranted granted -> with(granted, each -> each.decided(Status.GRANTED, granted.grantor()));
            case DelegationDeclined declined ->
                with(declined, each -> each.decided(Status.DECLINED, declined.decider()));
            case DelegationRevoked revoked ->
                with(revoked, each -> each.revoked(revoked.fact().countsFrom(), revoked.reason()));
            case DelegationFactRetracted _ -> this;
        };
    }

    private DelegationBook with(DelegationEvent event, UnaryOperator<Delegation> change) {
        return new DelegationBook(delegations.stream()
                .map(each -> each.id().equals(event.delegationId()) ? change.apply(each) : each)
                .toList());
    }
}
