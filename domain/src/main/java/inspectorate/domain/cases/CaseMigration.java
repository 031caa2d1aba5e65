package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.*;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseCommand.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An old file becomes the ordinary events: only its consistency is checked, the law of its day was applied by others. */
final class CaseMigration {

    private CaseMigration() {}

    static List<CaseEvent> migrate(MigrateCase migrate) {
        MIGRATED_FILE_BEGINS_WITH_INTAKE.require(
                !migrate.steps().isEmpty() && migrate.steps().getFirst() instanceof RegisterIntake);
        var intake = (RegisterIntake) migrate.steps().getFirst();
        var last = BusinessDate.UNKNOWN;
        for (var step : migrate.steps()) {
            MIGRATED_FILE_BEGINS_WITH_INTAKE.require(
                    step.caseId().equals(migrate.caseId()) && step.fact().migrated());
            CaseGuards.amounts(step);
            if (!last.mayPrecede(step.fact().on())) {
                throw new RuleViolated(
                        FACTS_FOLLOW_ONE_ANOTHER,
                        step.getClass().getSimpleName() + " " + step.fact().on());
            }
            last = step.fact().on().known() ? step.fact().on() : last;
        }
        var facts =
                countedInOrder(migrate.steps().stream().map(CaseCommand::fact).toList());
        var events = new ArrayList<CaseEvent>();
        WageArrears before = null;
        for (int place = 0; place < facts.size(); place++) {
            var step = migrate.steps().get(place);
            events.add(CaseFacts.of(migrate.employerId(), intake.violation(), before, step, facts.get(place)));
            before = step instanceof ReportWageArrears report ? report.arrears() : before;
        }
        return List.copyOf(events);
    }

    /** A vague date counts no later than a dated fact that follows it. */
    private static List<Fact> countedInOrder(List<Fact> facts) {
        var counted = new ArrayList<Fact>();
        LocalDate bound = LocalDate.MAX;
        for (var fact : facts.reversed()) {
            var bounded = fact.notLaterThan(bound);
            counted.add(bounded);
            if (fact.on().known()) {
                bound = bounded.countsFrom();
            }
        }
        return List.copyOf(counted.reversed());
    }
}
