package inspectorate.domain.law;

import inspectorate.domain.Money;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 书面委托 as far as it was given (R-JUR-5): who may do what, in which matters, and when.
 *
 * @param paper in which it is written
 * @param persons to whom of the delegate it is given; empty for all of it
 * @param matters kinds of violations, by name
 * @param fineUpTo highest fine; null where no fine may be noticed or imposed
 * @param until last day
 */
public record Mandate(
        DelegatedBy paper,
        GridCellId delegate,
        List<AccountId> persons,
        List<String> matters,
        List<Power> powers,
        @Nullable Money fineUpTo,
        LocalDate from,
        LocalDate until) {

    public boolean givenTo(Officer officer) {
        return officer.belongsTo(delegate.value()) && (persons.isEmpty() || persons.contains(officer.id()));
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean reaches(@Nullable Money fine) {
        return fine == null
                || !fine.positive()
                || fineUpTo != null && fineUpTo.currency().equals(fine.currency()) && fine.minor() <= fineUpTo.minor();
    }
}
