package inspectorate.api.imports;

import inspectorate.query.imports.ImportRuns;
import inspectorate.query.projection.PageRequest;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes up what a stopped application left. */
@Component
class UnfinishedImports {

    private final ImportRuns runs;
    private final ImportDesk desk;

    UnfinishedImports(ImportRuns runs, ImportDesk desk) {
        this.runs = runs;
        this.desk = desk;
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        runs.unfinished(PageRequest.firstBy("startedAt", 200)).items().forEach(desk::resume);
    }
}
