package inspectorate.query.employercard;

import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector sees before knocking on the door.
 *
 * @param creditCode null while the identity is provisional
 * @param owed sum over the cases whose amount is known; null if none is
 * @param unknownAmounts cases with wage arrears whose amount is unknown, and so not in {@code owed}
 * @param cases stage and amounts of each case, by case id
 * @param grade of the latest year rated; null if unrated
 * @param listing of the entries that stand on the blacklist the one that is public longest; null if none
 * @param listings all of them, in that order
 */
public record EmployerCard(
        String employerId,
        String cellId,
        String name,
        List<String> formerNames,
        @Nullable String creditCode,
        String place,
        int casesTotal,
        int casesOpen,
        int ordersRunning,
        int ordersBreached,
        @Nullable Money owed,
        @Nullable Money paid,
        int unknownAmounts,
        int visits,
        @Nullable String lastVisitOn,
        @Nullable String grade,
        @Nullable Integer gradeYear,
        @Nullable Listing listing,
        List<Listing> listings,
        boolean migrated,
        Map<String, CaseTally> cases) {

    /** What an earlier generation wrote, which answers until this one is built, names only one. */
    public EmployerCard {
        listings = Objects.requireNonNullElse(listings, listing == null ? List.of() : List.of(listing));
    }

    /**
     * @param breached whether an order is overdue and not rectified
     * @param breachedBefore whether an earlier one was when the last order was issued; null as an earlier generation wrote it
     */
    public record CaseTally(
            CaseStage stage,
            boolean arrears,
            @Nullable Money owed,
            @Nullable Money paid,
            boolean breached,
            @Nullable Boolean breachedBefore) {

        boolean fallsBack() {
            return Boolean.TRUE.equals(breachedBefore);
        }
    }

    /** @param publicUntil null where it is not public */
    public record Listing(
            String listingId, String listedOn, @Nullable LocalDate publicUntil) {}

    public boolean provisional() {
        return creditCode == null;
    }

    public String jurisdiction() {
        int slash = cellId.indexOf('/');
        return slash < 0 ? cellId : cellId.substring(0, slash);
    }
}
