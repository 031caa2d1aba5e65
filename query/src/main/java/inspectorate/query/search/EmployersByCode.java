package inspectorate.query.search;

import static inspectorate.domain.bookkeeping.RegisterRule.CODE_NAMES_ONE_FILE_ASKED_FOR;

import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.employercard.FindEmployerCard;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Scope;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The file that bears a credit code; of a past point, the one that bore it then, whoever bears it now. */
@Component
public class EmployersByCode {

    private static final int MOST = 20;

    private final EmployerCards cards;
    private final Searches searches;

    EmployersByCode(EmployerCards cards, Searches searches) {
        this.cards = cards;
        this.searches = searches;
    }

    /**
     * As it stood at that point; of files that were one, their survivor.
     *
     * @throws inspectorate.domain.RuleViolated where several jurisdictions of the scope have a file with that code
     */
    public Optional<EmployerCard> find(String creditCode, AsOf asOf, Scope scope) {
        if (asOf.live()) {
            return cards.findByCode(creditCode, scope);
        }
        var bearing = searches
                .find(new Search(
                        creditCode,
                        SearchKind.EMPLOYER,
                        Search.Filters.NONE,
                        Search.Sort.RELEVANCE,
                        null,
                        MOST,
                        scope,
                        LocalDate.EPOCH,
                        asOf))
                .hits()
                .stream()
                .filter(hit -> creditCode.equals(hit.creditCode()))
                .map(Found.Hit::id)
                .distinct()
                .toList();
        CODE_NAMES_ONE_FILE_ASKED_FOR.require(bearing.size() < 2);
        return bearing.stream().findFirst().flatMap(file -> cards.find(new FindEmployerCard(file, asOf, scope)));
    }
}
