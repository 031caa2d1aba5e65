package inspectorate.domain.blacklist;

import inspectorate.domain.BusinessDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long an entry is public (R-BLK-9). */
final class ListingTerm {

    private ListingTerm() {}

    /**
     * The corresponding day. Where only month or year of the decision is known, its first day counts: nobody stays in
     * public a day too long because a paper is vague.
     */
    static @Nullable LocalDate publicUntil(BusinessDate decidedOn, int years) {
        return decidedOn.earliest().map(day -> day.plusYears(years)).orElse(null);
    }
}
