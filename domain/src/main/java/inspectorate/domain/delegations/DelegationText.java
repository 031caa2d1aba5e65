package inspectorate.domain.delegations;

import inspectorate.domain.Money;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.DelegationId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.DelegatedBy;
import inspectorate.domain.law.Mandate;
import inspectorate.domain.law.Power;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the paper says.
 *
 * @param paper number of the paper, such as {@code 包人社委〔2026〕1号}
 * @param delegate the squad or other unit
 * @param persons to whom of it; empty for the whole unit
 * @param matters kinds of violations, by name
 * @param fineUpTo highest fine; null where no fine is delegated
 * @param validTo last day
 * @param publishedOn 公布日期
 */
public record DelegationText(
        String paper,
        GridCellId delegate,
        List<AccountId> persons,
        List<String> matters,
        List<Power> powers,
        @Nullable Money fineUpTo,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate publishedOn) {

    Mandate mandate(DelegationId id, LocalDate until) {
        return new Mandate(new DelegatedBy(id, paper), delegate, persons, matters, powers, fineUpTo, validFrom, until);
    }
}
