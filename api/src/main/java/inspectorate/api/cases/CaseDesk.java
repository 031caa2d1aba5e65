package inspectorate.api.cases;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.persons.Person;
import inspectorate.api.persons.PersonVault;
import inspectorate.api.profiles.Laws;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseCommand.CorrectCaseFact;
import inspectorate.domain.cases.CaseCommand.RegisterIntake;
import inspectorate.domain.cases.CaseCommand.RetractCaseFact;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Requester;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.PersonId;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCase;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.projection.AsOf;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Where cases are worked on; REST and the console both come here. */
@Component
public class CaseDesk {

    private final Desk desk;
    private final Cases cases;
    private final PersonVault persons;
    private final Laws laws;

    CaseDesk(Desk desk, Cases cases, PersonVault persons, Laws laws) {
        this.desk = desk;
        this.cases = cases;
        this.persons = persons;
        this.laws = laws;
    }

    /**
     * @param complainant null for an anonymous or official source; goes to the vault, and nowhere else
     * @param requester union or platform that sent it and is told the result; null where none did
     */
    public record Intake(
            BusinessDate on,
            EmployerId employerId,
            CaseSource source,
            Violation violation,
            @Nullable Person complainant,
            @Nullable Requester requester) {

        private RegisterIntake command(CaseId id, Fact fact, @Nullable PersonId complainantId) {
            return new RegisterIntake(id, employerId, fact, source, violation, complainantId, requester);
        }
    }

    public Done intake(Caller caller, @Nullable String key, Intake intake) {
        var employer = desk.employer(caller, intake.employerId().value());
        var fact = desk.fact(employer, intake.on());
        var id = new CaseId(Commands.newId(caller, key, "case"));
        var complainant = intake.complainant();
        if (complainant == null) {
            return desk.send(caller, key, id.value(), intake.command(id, fact, null));
        }
        var personId = new PersonId(Commands.newId(caller, key, "person"));
        return persons.keep(
                personId,
                complainant,
                id,
                () -> desk.send(caller, key, id.value(), intake.command(id, fact, personId)));
    }

    public Done state(Caller caller, @Nullable String key, CaseId id, CaseStatement statement) {
        var employer = employerOf(caller, id);
        var fact = desk.fact(employer, statement.on());
        return desk.send(
                caller,
                key,
                id.value(),
                statement.command(id, fact, amount -> desk.money(employer, statement.on(), amount)));
    }

    public Done retract(Caller caller, @Nullable String key, CaseId id, int sequence, String reason) {
        var employer = employerOf(caller, id);
        requireRight(caller, desk.recorded(employer, id, sequence).kind(), employer);
        var fact = desk.fact(employer);
        return desk.send(caller, key, id.value(), new RetractCaseFact(id, fact, sequence, reason));
    }

    /** @param statement what should have been said instead */
    public Done correct(
            Caller caller, @Nullable String key, CaseId id, int sequence, String reason, CaseStatement statement) {
        var employer = employerOf(caller, id);
        var wrong = desk.recorded(employer, id, sequence);
        requireRight(caller, wrong.kind(), employer);
        var replacement = statement.command(
                id,
                desk.correcting(wrong, sequence, statement.on()),
                amount -> desk.money(employer, statement.on(), amount));
        return desk.send(
                caller, key, id.value(), new CorrectCaseFact(id, desk.fact(employer), sequence, reason, replacement));
    }

    /** What only some may record, only they take back. */
    private void requireRight(Caller caller, String kind, EmployerCard employer) {
        var law = laws.now(new GridCellId(employer.cellId()));
        if (Collections.disjoint(StepRights.ofFact(kind, law), caller.roles())) {
            throw new AccessDeniedException("This fact is not yours to take back: " + kind);
        }
    }

    public CaseCard card(Caller caller, CaseId id, AsOf asOf) {
        return cases.find(new FindCase(id.value(), asOf, caller.scope()))
                .orElseThrow(() -> new UnknownHere("case", id.value()));
    }

    public EmployerCard employerOf(Caller caller, CaseId id) {
        var addressed =
                cases.findAddressed(id.value(), caller.scope()).orElseThrow(() -> new UnknownHere("case", id.value()));
        return desk.employer(caller, addressed.employerId());
    }
}
