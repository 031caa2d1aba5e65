package inspectorate.domain.integrity;

import static inspectorate.domain.integrity.RatingRule.YEAR_IS_OVER;

import inspectorate.domain.History;
import inspectorate.domain.Retraction;
import inspectorate.domain.integrity.RatingCommand.*;
import inspectorate.domain.integrity.RatingEvent.*;
import java.util.List;

/** The yearly grade: a pure function of the year's events (rules §11). */
final class RatingDecider {

    private static final String NOT_OBSERVED = "该年度已无监察记录，不作评定";

    private RatingDecider() {}

    static List<RatingEvent> decide(History<RatingEvent> history, RatingCommand command) {
        return switch (command) {
            case AssignIntegrityGrade assign -> assign(history, assign);
            case RetractRatingFact retract ->
                new Retraction<RatingEvent, Integer>(history, 0, (count, event) -> count + 1, (count, event) -> true)
                        .retract(
                                retract.sequence(),
                                retract.reason(),
                                was -> new RatingFactRetracted(
                                        retract.ratingId(),
                                        was.employerId(),
                                        retract.fact(),
                                        retract.sequence(),
                                        was,
                                        retract.reason()));
        };
    }

    private static List<RatingEvent> assign(History<RatingEvent> history, AssignIntegrityGrade assign) {
        YEAR_IS_OVER.require(
                assign.fact().countsFrom().getYear() > assign.conduct().year());
        if (!assign.conduct().observed()) {
            return unrated(history, assign);
        }
        var last = history.held().isEmpty() ? null : history.held().getLast().event();
        boolean same = last instanceof IntegrityGradeAssigned before
                && before.conduct().equals(assign.conduct())
                && before.profileVersion().equals(assign.profileVersion());
        if (same) {
            return List.of();
        }
        return List.of(new IntegrityGradeAssigned(
                assign.ratingId(),
                assign.employerId(),
                assign.fact(),
                grade(assign.conduct(), assign.casesForC()),
                assign.conduct(),
                assign.profileVersion()));
    }

    /** Nobody looked at that employer in that year after all, so no grade of it stands. */
    private static List<RatingEvent> unrated(History<RatingEvent> history, AssignIntegrityGrade assign) {
        return history.held().stream()
                .<RatingEvent>map(held -> new RatingFactRetracted(
                        assign.ratingId(),
                        held.event().employerId(),
                        assign.fact(),
                        held.sequence(),
                        held.event(),
                        NOT_OBSERVED))
                .toList();
    }

    static IntegrityGrade grade(YearOfConduct conduct, int casesForC) {
        if (conduct.dealtWith() >= casesForC || !conduct.critical().isEmpty()) {
            return IntegrityGrade.C;
        }
        return conduct.dealtWith() > 0 ? IntegrityGrade.B : IntegrityGrade.A;
    }
}
