package inspectorate.query.papers;

import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Official papers, by case. */
@Component
public class Papers {

    private final Documents<PaperCard> papers;

    Papers(ReadSide readSide, PaperProjection projection) {
        this.papers = readSide.documents(projection);
    }

    public Page<PaperCard> ofCase(String caseId, Scope scope, PageRequest page) {
        return papers.list(Criteria.all().is("caseId", caseId), scope, page);
    }

    public Optional<PaperCard> find(String paperId, Scope scope) {
        return papers.findStanding(paperId, scope);
    }

    /** What a command about the paper has to know. */
    public Optional<PaperCard> findAddressed(String paperId, Scope scope) {
        return papers.findAddressed(paperId, scope);
    }

    public void each(Consumer<PaperCard> each) {
        papers.forEach(Criteria.all(), Scope.ALL, each);
    }
}
