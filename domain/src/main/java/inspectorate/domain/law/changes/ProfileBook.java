package inspectorate.domain.law.changes;

import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Unit;
import inspectorate.domain.law.changes.ProfileEvent.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a profile's stream says.
 *
 * @param basisVersion the law whose values a responsible person last confirmed for naming someone; null for none
 */
public record ProfileBook(List<Change> changes, @Nullable String basisVersion) {

    public static final ProfileBook EMPTY = new ProfileBook(List.of(), null);

    public enum Status {
        PROPOSED,
        CONFIRMED,
        DECLINED
    }

    /** @param sequence of its proposal, by which it is decided */
    public record Change(
            int sequence,
            Status status,
            String key,
            String value,
            Unit unit,
            String article,
            Certainty certainty,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String reason,
            AccountId proposer,
            @Nullable AccountId decider) {

        public boolean inForceOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }

        Change decided(Status now, AccountId by) {
            return new Change(
                    sequence, now, key, value, unit, article, certainty, validFrom, validTo, reason, proposer, by);
        }
    }

    public static ProfileBook of(List<? extends ProfileEvent> events) {
        var book = EMPTY;
        for (int sequence = 0; sequence < events.size(); sequence++) {
            book = book.after(sequence, events.get(sequence));
        }
        return book;
    }

    /** With what was changed before, in a stream of another name. */
    public ProfileBook over(ProfileBook earlier) {
        if (earlier.changes.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(earlier.changes);
        all.addAll(changes);
        return new ProfileBook(List.copyOf(all), basisVersion);
    }

    public List<Change> with(Status status) {
        return changes.stream().filter(change -> change.status() == status).toList();
    }

    private ProfileBook after(int sequence, ProfileEvent event) {
        return switch (event) {
            case ProfileValueProposed proposed -> {
                var more = new ArrayList<>(changes);
                more.add(new Change(
                        sequence,
                        Status.PROPOSED,
                        proposed.key(),
                        proposed.value(),
                        proposed.unit(),
                        proposed.article(),
                        proposed.certainty(),
                        proposed.validFrom(),
                        proposed.validTo(),
                        proposed.reason(),
                        proposed.proposer(),
                        null));
                yield new ProfileBook(List.copyOf(more), basisVersion);
            }
            case ProfileValueConfirmed confirmed ->
                decided(confirmed.proposal(), Status.CONFIRMED, confirmed.decider());
            case ProfileValueDeclined declined -> decided(declined.proposal(), Status.DECLINED, declined.decider());
            case PublicationBasisConfirmed confirmed -> new ProfileBook(changes, confirmed.version());
        };
    }

    private ProfileBook decided(int proposal, Status status, AccountId by) {
        return new ProfileBook(
                changes.stream()
                        .map(change -> change.sequence() == proposal ? change.decided(status, by) : change)
                        .toList(),
                basisVersion);
    }
}
