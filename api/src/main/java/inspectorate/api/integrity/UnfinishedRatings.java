package inspectorate.api.integrity;

import inspectorate.query.projection.PageRequest;
import inspectorate.query.ratingruns.RatingRuns;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Takes up what a stopped application left. */
@Component
class UnfinishedRatings implements ApplicationRunner {

    private final RatingRuns runs;
    private final RatingDesk desk;

    UnfinishedRatings(RatingRuns runs, RatingDesk desk) {
        this.runs = runs;
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        runs.unfinished(PageRequest.firstBy("startedAt", 200)).items().forEach(desk::resume);
    }
}
