package inspectorate.api.imports;

import inspectorate.query.imports.ImportRuns;
import inspectorate.query.projection.PageRequest;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes up what a stopped process left. */
@Component
class UnfinishedImports {

    private final ImportRuns runs;
    private final ImportDesk desk;

    UnfinishedImports(ImportRuns runs, ImportDesk desk) {
        this.runs = runs;
        this.desk = desk;
    }

    @Scheduled(initialDelay = 1_000, fixedRate = 5_000)
    void takeUp() {
        runs.unfinished(PageRequest.firstBy("startedAt", 200)).items().forEach(desk::resume);
    }
}
