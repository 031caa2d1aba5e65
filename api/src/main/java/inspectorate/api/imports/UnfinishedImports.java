package inspectorate.api.imports;

import inspectorate.query.imports.ImportRuns;
import inspectorate.query.projection.PageRequest;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Takes up what a stopped application left. */
@Component
class UnfinishedImports implements ApplicationRunner {

    private final ImportRuns runs;
    private final ImportDesk desk;

    UnfinishedImports(ImportRuns runs, ImportDesk desk) {
        this.runs = runs;
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        runs.unfinished(PageRequest.firstBy("startedAt", 200)).items().forEach(desk::resume);
    }
}
