package inspectorate.query.caseboard;

import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
public class Cases {

    private final Documents<CaseCard> cards;

    Cases(ReadSide readSide, CaseBoardProjection projection) {
        this.cards = readSide.documents(projection);
    }

    public Page<CaseCard> find(FindCases query) {
        var criteria = Criteria.all().isOneOf("stage", query.stages()).is("employerId", query.employerId());
        return cards.list(criteria, query.scope(), query.page(), query.asOf());
    }

    public Optional<CaseCard> find(FindCase query) {
        return cards.find(query.caseId(), query.asOf(), query.scope());
    }

    /** What a command about the case has to know: whose it is. */
    public Optional<CaseCard> findAddressed(String caseId, Scope scope) {
        return cards.findAddressed(caseId, scope);
    }
}
