package inspectorate.query.integrityhistory;

import inspectorate.domain.integrity.CriticalItem;
import inspectorate.domain.integrity.IntegrityGrade;
import inspectorate.domain.integrity.YearOfConduct;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Grades of an employer, and what the events of each year say for the next one.
 *
 * @param observed years, such as {@code 2025}, in which somebody looked at the employer
 * @param cases by case, what it says about conduct
 * @param outdated years whose grade rests on something that has changed since, so that they are to be rated anew
 * @param awaitsRating whether there is such a year
 */
public record IntegrityHistory(
        String employerId,
        String employerName,
        String cellId,
        List<GradeOfYear> grades,
        Set<String> observed,
        Map<String, CaseConduct> cases,
        Set<Integer> outdated,
        boolean awaitsRating) {

    public record GradeOfYear(
            String ratingId,
            String eventId,
            int year,
            IntegrityGrade grade,
            String on,
            YearOfConduct conduct,
            String profileVersion) {}

    public YearOfConduct yearOf(int year) {
        var name = String.valueOf(year);
        int dealtWith = (int) cases.values().stream()
                .filter(conduct -> conduct.dealtWithIn(name))
                .count();
        var critical = EnumSet.noneOf(CriticalItem.class);
        cases.values().stream()
                .flatMap(conduct -> conduct.items().stream())
                .filter(item -> item.year().equals(name))
                .forEach(item -> critical.add(item.item()));
        return new YearOfConduct(year, observed.contains(name), dealtWith, critical);
    }
}
