package inspectorate.query.imports;

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
public class ImportRuns {

    private final Documents<ImportRun> runs;

    ImportRuns(ReadSide readSide, ImportRunProjection projection) {
        this.runs = readSide.documents(projection);
    }

    public Page<ImportRun> find(Scope scope, PageRequest page) {
        return runs.list(Criteria.all(), scope, page);
    }

    public Page<ImportRun> unfinished(PageRequest page) {
        return runs.list(Criteria.all().is("status", ImportRun.Status.RUNNING.name()), Scope.ALL, page);
    }

    public Optional<ImportRun> find(String importId, Scope scope) {
        return runs.find(importId, AsOf.NOW, scope);
    }
}
