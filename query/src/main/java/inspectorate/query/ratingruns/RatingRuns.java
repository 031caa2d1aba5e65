package inspectorate.query.ratingruns;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
public class RatingRuns {

    private final Documents<RatingRunCard> runs;

    RatingRuns(ReadSide readSide, RatingRunProjection projection) {
        this.runs = readSide.documents(projection);
    }

    public Page<RatingRunCard> find(Scope scope, PageRequest page) {
        return runs.list(Criteria.all(), scope, page);
    }

    public Page<RatingRunCard> unfinished(PageRequest page) {
        return runs.list(Criteria.all().is("status", RatingRunCard.Status.RUNNING.name()), Scope.ALL, page);
    }

    public Optional<RatingRunCard> find(String runId, Scope scope) {
        return runs.find(runId, AsOf.NOW, scope);
    }
}
