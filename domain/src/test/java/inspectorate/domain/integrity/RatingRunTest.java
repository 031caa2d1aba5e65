package inspectorate.domain.integrity;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.RatingRunId;
import inspectorate.domain.integrity.RatingRunCommand.CompleteRatingRun;
import inspectorate.domain.integrity.RatingRunCommand.FailRatingRun;
import inspectorate.domain.integrity.RatingRunCommand.StartRatingRun;
import inspectorate.domain.integrity.RatingRunEvent.RatingRunCompleted;
import inspectorate.domain.integrity.RatingRunEvent.RatingRunFailed;
import inspectorate.domain.integrity.RatingRunEvent.RatingRunStarted;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RatingRunTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final GridCellId BAOHE = new GridCellId("340111");
    private static final RatingRunId RUN = RatingRunId.of(BAOHE, 2025);
    private static final AccountId HEAD = new AccountId("head-1");
    private static final Fact NOW = Fact.recorded(BAOHE, BusinessDate.of(MONDAY), MONDAY);
    private static final RatingRunResult RESULT = new RatingRunResult(48, 0, null);

    private FixtureConfiguration<RatingRun> fixture;

    @BeforeEach
    void run() {
        fixture = new AggregateTestFixture<>(RatingRun.class);
    }

    @Test
    void a_run_is_started_and_completed() {
        fixture.givenNoPriorActivity()
                .when(new StartRatingRun(RUN, NOW, 2025, HEAD))
                .expectEvents(new RatingRunStarted(RUN, NOW, 2025, HEAD));
        fixture.given(new RatingRunStarted(RUN, NOW, 2025, HEAD))
                .when(new CompleteRatingRun(RUN, NOW, RESULT))
                .expectEvents(new RatingRunCompleted(RUN, NOW, RESULT));
    }

    @Test
    void a_territory_is_rated_by_one_run_at_a_time() {
        fixture.given(new RatingRunStarted(RUN, NOW, 2025, HEAD))
                .when(new StartRatingRun(RUN, NOW, 2025, HEAD))
                .expectNoEvents()
                .expectExceptionMessage(RatingRule.TERRITORY_IS_RATED_ONE_RUN_AT_A_TIME.text());
    }

    @Test
    void a_run_that_failed_is_started_again() {
        fixture.given(new RatingRunStarted(RUN, NOW, 2025, HEAD), new RatingRunFailed(RUN, NOW, "stopped"))
                .when(new StartRatingRun(RUN, NOW, 2025, HEAD))
                .expectEvents(new RatingRunStarted(RUN, NOW, 2025, HEAD));
    }

    @Test
    void a_run_that_has_ended_does_not_end_again() {
        fixture.given(new RatingRunStarted(RUN, NOW, 2025, HEAD), new RatingRunCompleted(RUN, NOW, RESULT))
                .when(new FailRatingRun(RUN, NOW, "stopped"))
                .expectNoEvents()
                .expectExceptionMessage(RatingRule.RATING_RUN_IS_RUNNING.text());
    }

    @Test
    void a_year_is_rated_after_it_has_ended() {
        fixture.givenNoPriorActivity()
                .when(new StartRatingRun(RatingRunId.of(BAOHE, 2026), NOW, 2026, HEAD))
                .expectNoEvents()
                .expectExceptionMessage(RatingRule.YEAR_IS_OVER.text());
    }
}
