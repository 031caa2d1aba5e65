package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.*;

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
        MIGRATED_FILE_BEGINS_WITH_INTAKE.require(beginsWithItsOnlyIntake(migrate.steps()));
        var intake = (RegisterIntake) migrate.steps().getFirst();
        var floor = LocalDate.MIN;
        for (var step : migrate.steps()) {
            MIGRATED_FILE_BEGINS_WITH_INTAKE.require(belongs(step, migrate));
            CaseGuards.amounts(step);
            floor = notBefore(floor, step);
        }
        var facts =
                countedInOrder(migrate.steps().stream().map(CaseCommand::fact).toList());
        var events = new ArrayList<CaseEvent>();
        WageArrears before = null;
        for (int place = 0; place < facts.size(); place++) {
            var step = migrate.steps().get(place);
            events.add(CaseFacts.of(migrate.employerId(), intake.violation(), before, step, facts.get(place), null));
            before = step instanceof ReportWageArrears report ? report.arrears() : before;
        }
        return List.copyOf(events);
    }

    private static boolean belongs(CaseCommand step, MigrateCase migrate) {
        return step.caseId().equals(migrate.caseId()) && step.fact().migrated();
    }

    private static boolean beginsWithItsOnlyIntake(List<CaseCommand> steps) {
        return !steps.isEmpty()
                && steps.getFirst() instanceof RegisterIntake
                && steps.stream().skip(1).noneMatch(RegisterIntake.class::isInstance);
    }

    /** A vague date contradicts only where all its days lie before a day that is already reached. */
    private static LocalDate notBefore(LocalDate floor, CaseCommand step) {
        var on = step.fact().on();
        if (on.latest().orElse(LocalDate.MAX).isBefore(floor)) {
            throw new RuleViolated(FACTS_FOLLOW_ONE_ANOTHER, step.getClass().getSimpleName() + " " + on);
        }
        return on.earliest().filter(floor::isBefore).orElse(floor);
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
