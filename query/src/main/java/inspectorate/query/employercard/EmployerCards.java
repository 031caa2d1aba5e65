package inspectorate.query.employercard;

import static inspectorate.domain.bookkeeping.RegisterRule.CODE_NAMES_ONE_FILE_ASKED_FOR;

import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.ParkedStore;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

@Component
public class EmployerCards {

    private final Documents<EmployerCard> cards;
    private final ParkedStore parked;

    EmployerCards(ReadSide readSide, EmployerCardProjection projection) {
        this.cards = readSide.documents(projection);
        this.parked = readSide.parked();
    }

    public Optional<EmployerCard> find(FindEmployerCard query) {
        return cards.find(query.employerId(), query.asOf(), query.scope());
    }

    /**
     * The file that bears that code; of files that are one, their survivor.
     *
     * @throws inspectorate.domain.RuleViolated where several jurisdictions of the scope have a file with that code
     */
    public Optional<EmployerCard> findByCode(String creditCode, Scope scope) {
        var bearing = cards.list(Criteria.all().is("creditCode", creditCode), scope, PageRequest.firstBy("name", 2))
                .items();
        CODE_NAMES_ONE_FILE_ASKED_FOR.require(bearing.size() < 2);
        return bearing.stream().findFirst().flatMap(card -> find(card.employerId(), scope));
    }

    public void forEach(Scope scope, Consumer<EmployerCard> each) {
        cards.forEach(Criteria.all(), scope, each);
    }

    public long count(Scope scope) {
        return cards.count(Criteria.all(), scope);
    }

    /** Now; of a file that was merged, the card of its survivor. */
    public Optional<EmployerCard> find(String employerId, Scope scope) {
        return cards.findStanding(employerId, scope);
    }

    /** What a command about the employer has to know: where it is, who it is. */
    public Optional<EmployerCard> findAddressed(String employerId, Scope scope) {
        return cards.findAddressed(employerId, scope);
    }

    /** True while the card, or another document of the employer, does not tell all that was recorded. */
    public boolean stale(String employerId) {
        return !parked.among(List.of(employerId)).isEmpty() || cards.stale(employerId);
    }
}
