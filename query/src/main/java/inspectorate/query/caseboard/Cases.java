package inspectorate.query.caseboard;

import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
public class Cases {

    private static final int AT_ONCE = 200;

    private final Documents<CaseCard> cards;

    Cases(ReadSide readSide, CaseBoardProjection projection) {
        this.cards = readSide.documents(projection);
    }

    public Page<CaseCard> find(FindCases query) {
        var criteria = Criteria.all().isOneOf("stage", query.stages()).is("employerId", query.employerId());
        return cards.list(criteria, query.scope(), query.page(), query.asOf());
    }

    /** All of them, the latest first. */
    public List<CaseCard> of(Collection<String> employers, Collection<String> stages, Scope scope) {
        var criteria = Criteria.all().isOneOf("employerId", employers).isOneOf("stage", stages);
        var all = new ArrayList<CaseCard>();
        String after = null;
        do {
            var page = cards.walk(criteria, scope, new PageRequest("sortOn", true, after, AT_ONCE));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return List.copyOf(all);
    }

    public Optional<CaseCard> find(FindCase query) {
        return cards.find(query.caseId(), query.asOf(), query.scope());
    }

    /** What a command about the case has to know: whose it is. */
    public Optional<CaseCard> findAddressed(String caseId, Scope scope) {
        return cards.findAddressed(caseId, scope);
    }
}
