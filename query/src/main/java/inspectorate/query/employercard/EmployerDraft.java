package inspectorate.query.employercard;

import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseStage;
import inspectorate.query.employercard.EmployerCard.CaseTally;
import inspectorate.query.employercard.EmployerCard.Listing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An employer card while one fact is folded into it; never leaves the fold. */
final class EmployerDraft {

    private static final Comparator<Listing> LONGEST_FIRST = Comparator.comparing(
                    (Listing listing) -> Objects.requireNonNullElse(listing.publicUntil(), LocalDate.MIN))
            .reversed()
            .thenComparing(Listing::listingId);

    final String employerId;
    String cellId;
    String name;
    List<String> formerNames;

    @Nullable
    String creditCode;

    String place;
    int visits;

    @Nullable
    String lastVisitOn;

    @Nullable
    String grade;

    @Nullable
    Integer gradeYear;

    List<Listing> listings;

    boolean migrated;
    Map<String, CaseTally> cases;

    EmployerDraft(EmployerCard card) {
        employerId = card.employerId();
        cellId = card.cellId();
        name = card.name();
        formerNames = card.formerNames();
        creditCode = card.creditCode();
        place = card.place();
        visits = card.visits();
        lastVisitOn = card.lastVisitOn();
        grade = card.grade();
        gradeYear = card.gradeYear();
        listings = card.listings();
        migrated = card.migrated();
        cases = card.cases();
    }

    void wasCalled(String former) {
        formerNames = Stream.concat(formerNames.stream(), Stream.of(former))
                .distinct()
                .toList();
    }

    void list(Listing listing) {
        listings = Stream.concat(without(listing.listingId()), Stream.of(listing))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    void unlist(String listingId) {
        listings = without(listingId).toList();
    }

    private Stream<Listing> without(String listingId) {
        return listings.stream().filter(listing -> !listing.listingId().equals(listingId));
    }

    EmployerCard card() {
        var all = cases.values();
        return new EmployerCard(
                employerId,
                cellId,
                name,
                formerNames,
                creditCode,
                place,
                all.size(),
                count(all, tally -> tally.stage().open()),
                count(all, tally -> tally.stage() == CaseStage.ORDERED),
                count(all, CaseTally::breached),
                sum(all, CaseTally::owed),
                sum(all, CaseTally::paid),
                count(all, tally -> tally.arrears() && tally.owed() == null),
                visits,
                lastVisitOn,
                grade,
                gradeYear,
                listings.isEmpty() ? null : listings.getFirst(),
                listings,
                migrated,
                cases);
    }

    private static int count(Collection<CaseTally> all, Predicate<CaseTally> which) {
        return (int) all.stream().filter(which).count();
    }

    private static @Nullable Money sum(Collection<CaseTally> all, Function<CaseTally, @Nullable Money> amount) {
        return all.stream()
                .map(amount)
                .filter(Objects::nonNull)
                .reduce(Money::plus)
                .orElse(null);
    }
}
