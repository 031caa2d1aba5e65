package inspectorate.domain.blacklist;

import inspectorate.domain.History;
import inspectorate.domain.History.Held;
import inspectorate.domain.Retraction;
import inspectorate.domain.blacklist.ListingCommand.*;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.blacklist.ListingState.*;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.LawBook;
import inspectorate.domain.law.LegalClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What becomes of a listing when the overdue order it rests on is revoked, or its case was wrong (R-BLK-12). */
final class ListingBasis {

    private static final String REMOVAL = "deadline.listing-removal";

    private ListingBasis() {}

    /**
     * What was never overdue was never a candidate; what is public already is for an officer to take off the list. What has
     * lapsed lapses by each further cause, so that it comes back only once none is left.
     */
    static List<ListingEvent> lose(History<ListingEvent> history, LoseListingBasis lose, LawBook laws) {
        return switch (ListingState.of(history.held().stream().map(Held::event).toList())) {
            case Candidate candidate ->
                lose.lostBasis() == LostBasis.OVERDUE_RETRACTED
                        ? unfound(history, lose)
                        : List.of(lapsed(lose, candidate.employerId()));
            case Proposed proposed -> List.of(lapsed(lose, proposed.employerId()));
            case Listed listed ->
                List.of(new ListingBasisLost(
                        lose.listingId(),
                        listed.employerId(),
                        lose.fact(),
                        lose.lostBasis(),
                        lose.cause(),
                        removeBy(lose, laws)));
            case Lapsed lapsed -> List.of(lapsed(lose, lapsed.employerId()));
            case None _, Ended _ -> List.of();
        };
    }

    static List<ListingEvent> regain(
            History<ListingEvent> history,
            Retraction<ListingEvent, ListingState> retraction,
            RegainListingBasis regain) {
        return last(history, event -> regain.cause().equals(cause(event)))
                .map(lost -> retraction.retract(
                        lost.sequence(),
                        regain.reason(),
                        was -> new ListingFactRetracted(
                                regain.listingId(),
                                was.employerId(),
                                regain.fact(),
                                lost.sequence(),
                                was,
                                regain.reason())))
                .orElse(List.of());
    }

    /**
     * A corrected overdue order makes a candidate again where its own correction took it away. What had lapsed before, with
     * an order that was revoked or a case that was wrong, does not come back with another day.
     */
    static boolean mayBeFound(History<ListingEvent> history, FindListingCandidate find) {
        var correction = find.correction();
        return correction == null
                || history.everRecorded(ListingCandidateFound.class).isEmpty()
                || history.retractions().stream()
                        .anyMatch(retraction -> retraction instanceof ListingFactRetracted unfound
                                && correction.equals(unfound.cause()));
    }

    private static @Nullable String cause(ListingEvent event) {
        return switch (event) {
            case ListingLapsed lapsed -> lapsed.cause();
            case ListingBasisLost lost -> lost.cause();
            default -> null;
        };
    }

    private static ListingLapsed lapsed(LoseListingBasis lose, EmployerId employer) {
        return new ListingLapsed(lose.listingId(), employer, lose.fact(), lose.lostBasis(), lose.cause());
    }

    private static List<ListingEvent> unfound(History<ListingEvent> history, LoseListingBasis lose) {
        return last(history, ListingCandidateFound.class::isInstance)
                .<List<ListingEvent>>map(found -> List.of(new ListingFactRetracted(
                        lose.listingId(),
                        found.event().employerId(),
                        lose.fact(),
                        found.sequence(),
                        found.event(),
                        lose.reason(),
                        lose.cause())))
                .orElse(List.of());
    }

    private static Optional<Held<ListingEvent>> last(History<ListingEvent> history, Predicate<ListingEvent> asked) {
        return history.held().stream().filter(held -> asked.test(held.event())).reduce((_, later) -> later);
    }

    private static @Nullable LocalDate removeBy(LoseListingBasis lose, LawBook laws) {
        var from = lose.fact().countsFrom();
        var law = laws.of(lose.fact().cellId().jurisdiction(), from);
        return LegalClock.started(law, REMOVAL, Course.from(from.atStartOfDay()))
                .map(LegalClock::dueAt)
                .map(due -> due.toLocalDate())
                .orElse(null);
    }
}
