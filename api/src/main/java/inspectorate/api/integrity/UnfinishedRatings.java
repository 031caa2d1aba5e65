package inspectorate.api.integrity;

import inspectorate.query.projection.PageRequest;
import inspectorate.query.ratingruns.RatingRuns;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes up what a stopped process left. */
@Component
class UnfinishedRatings {

    private final RatingRuns runs;
    private final RatingDesk desk;

    UnfinishedRatings(RatingRuns runs, RatingDesk desk) {
        this.runs = runs;
        this.desk = desk;
    }

    @Scheduled(initialDelay = 1_000, fixedRate = 5_000)
    void takeUp() {
        runs.unfinished(PageRequest.firstBy("startedAt", 200)).items().forEach(desk::resume);
    }
}
