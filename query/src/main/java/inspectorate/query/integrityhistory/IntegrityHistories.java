package inspectorate.query.integrityhistory;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

@Component
public class IntegrityHistories {

    private final Documents<IntegrityHistory> histories;

    IntegrityHistories(ReadSide readSide, IntegrityHistoryProjection projection) {
        this.histories = readSide.documents(projection);
    }

    public Optional<IntegrityHistory> find(String employerId, Scope scope) {
        return find(employerId, AsOf.NOW, scope);
    }

    public Optional<IntegrityHistory> find(String employerId, AsOf asOf, Scope scope) {
        return histories.find(employerId, asOf, scope);
    }

    /** Every employer of the scope, for the yearly run. */
    public void forEach(Scope scope, Consumer<IntegrityHistory> each) {
        histories.forEach(Criteria.all(), scope, each);
    }

    /** Whose grade rests on something that has changed since. */
    public Page<IntegrityHistory> toBeRatedAnew(Scope scope, PageRequest page) {
        return histories.list(Criteria.all().is("awaitsRating", true), scope, page);
    }

    public long count(Scope scope) {
        return histories.count(Criteria.all(), scope);
    }
}
