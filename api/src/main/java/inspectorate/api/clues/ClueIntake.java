package inspectorate.api.clues;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.persons.Person;
import inspectorate.api.persons.PersonVault;
import inspectorate.api.profiles.Laws;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.clues.ClueCommand.ReportClue;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.PersonId;
import inspectorate.domain.law.Deadlines;
import inspectorate.domain.law.Deadlines.Course;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where clues are taken down: who told them and in which words goes to the vault before the clue names them. */
@Component
public class ClueIntake {

    private static final String GREEN_CHANNEL = "deadline.green-intake";

    private final Desk desk;
    private final PersonVault persons;
    private final Laws laws;

    ClueIntake(Desk desk, PersonVault persons, Laws laws) {
        this.desk = desk;
        this.persons = persons;
        this.laws = laws;
    }

    public Done report(Caller caller, @Nullable String key, ClueReport report) {
        var whose = report.employerId();
        var employer = whose == null ? null : desk.employer(caller, whose.value());
        var cell = report.cellId();
        if (cell == null) {
            if (employer == null) {
                throw new IllegalArgumentException("A clue belongs to a cell: say which, or name the employer");
            }
            cell = new GridCellId(employer.cellId());
        }
        var fact = desk.fact(cell, report.on());
        var telling = report.telling();
        var number = telling.externalNumber();
        var id = telling.channel().numbersItself() && number != null
                ? ClueId.ofPlatform(cell.jurisdiction(), number)
                : new ClueId(Commands.newId(caller, key, "clue"));
        var target = telling.greenChannel() ? target(fact) : null;
        return keeping(
                caller,
                key,
                id,
                "reporter",
                report.reporter(),
                reporter -> keeping(
                        caller,
                        key,
                        id,
                        "statement",
                        told(report.words()),
                        statement -> desk.send(
                                caller,
                                key,
                                id.value(),
                                new ReportClue(
                                        id,
                                        employer == null ? null : new EmployerId(employer.employerId()),
                                        fact,
                                        telling,
                                        reporter,
                                        statement,
                                        target))));
    }

    private Done keeping(
            Caller caller,
            @Nullable String key,
            ClueId namedBy,
            String kind,
            @Nullable Person person,
            Function<@Nullable PersonId, Done> command) {
        if (person == null) {
            return command.apply(null);
        }
        var id = new PersonId(Commands.newId(caller, key, kind));
        return persons.keep(id, person, namedBy, () -> command.apply(id));
    }

    private static @Nullable Person told(@Nullable String words) {
        return words == null || words.isBlank() ? null : Person.telling(words);
    }

    /** An aim of the inspectorate's own: where no calendar tells it, the clue is taken all the same (R-INT-6). */
    private @Nullable LocalDate target(Fact fact) {
        var day = fact.on().latest().orElse(fact.countsFrom());
        try {
            var law = laws.find(fact.cellId().jurisdiction(), day);
            return new Deadlines(law)
                    .explained(GREEN_CHANNEL, Course.from(day.atStartOfDay()))
                    .binding()
                    .dueAt()
                    .toLocalDate();
        } catch (RuleViolated unknown) {
            return null;
        }
    }
}
