package inspectorate.domain.integrity;

import static inspectorate.domain.integrity.RatingRule.RATING_RUN_IS_RUNNING;
import static inspectorate.domain.integrity.RatingRule.TERRITORY_IS_RATED_ONE_RUN_AT_A_TIME;
import static inspectorate.domain.integrity.RatingRule.YEAR_IS_OVER;

import inspectorate.domain.Fact;
import inspectorate.domain.integrity.RatingRunCommand.CompleteRatingRun;
import inspectorate.domain.integrity.RatingRunCommand.FailRatingRun;
import inspectorate.domain.integrity.RatingRunCommand.StartRatingRun;
import inspectorate.domain.integrity.RatingRunEvent.RatingRunCompleted;
import inspectorate.domain.integrity.RatingRunEvent.RatingRunFailed;
import inspectorate.domain.integrity.RatingRunEvent.RatingRunStarted;

/** Every decision about a run: it can be started again once it has ended, well or not. */
final class RatingRunDecider {

    private RatingRunDecider() {}

    static RatingRunEvent decide(boolean running, RatingRunCommand command) {
        return switch (command) {
            case StartRatingRun start -> {
                TERRITORY_IS_RATED_ONE_RUN_AT_A_TIME.require(!running);
                YEAR_IS_OVER.require(isOver(start.year(), start.fact()));
                yield new RatingRunStarted(start.runId(), start.fact(), start.year(), start.starter());
            }
            case CompleteRatingRun complete -> {
                RATING_RUN_IS_RUNNING.require(running);
                yield new RatingRunCompleted(complete.runId(), complete.fact(), complete.result());
            }
            case FailRatingRun fail -> {
                RATING_RUN_IS_RUNNING.require(running);
                yield new RatingRunFailed(fail.runId(), fail.fact(), fail.problem());
            }
        };
    }

    private static boolean isOver(int year, Fact fact) {
        return fact.on().earliest().orElse(fact.countsFrom()).getYear() > year;
    }
}
