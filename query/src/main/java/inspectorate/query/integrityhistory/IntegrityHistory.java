package inspectorate.query.integrityhistory;

import inspectorate.domain.integrity.CriticalItem;
import inspectorate.domain.integrity.IntegrityGrade;
import inspectorate.domain.integrity.YearOfConduct;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Grades of an employer, and what the events of each year say for the next one.
 *
 * @param conduct by year, as {@code 2025}
 * @param decided cases still open that have an order or a decision, so that they count in the year they are closed
 * @param grave cases about child labour, which make a C once they are dealt with
 */
public record IntegrityHistory(
        String employerId,
        String employerName,
        String cellId,
        List<GradeOfYear> grades,
        Map<String, Conduct> conduct,
        Set<String> decided,
        Set<String> grave) {

    public record GradeOfYear(
            String ratingId,
            String eventId,
            int year,
            IntegrityGrade grade,
            String on,
            YearOfConduct conduct,
            String profileVersion) {}

    public record Conduct(boolean observed, int dealtWith, Set<CriticalItem> critical) {}

    public YearOfConduct yearOf(int year) {
        var known = conduct.getOrDefault(String.valueOf(year), new Conduct(false, 0, Set.of()));
        return new YearOfConduct(year, known.observed(), known.dealtWith(), known.critical());
    }
}
