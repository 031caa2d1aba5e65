package inspectorate.api.inspections;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.InspectionId;
import inspectorate.domain.inspections.Finding;
import inspectorate.domain.inspections.InspectionCommand.CorrectInspectionFact;
import inspectorate.domain.inspections.InspectionCommand.RecordInspection;
import inspectorate.domain.inspections.InspectionCommand.RetractInspectionFact;
import inspectorate.domain.inspections.InspectionMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where visits and written reviews are recorded. */
@Component
public class InspectionDesk {

    private final Desk desk;

    InspectionDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param findings what was found wrong; null or empty if nothing
     * @param workers employed there; null if not counted
     * @param inspectorId who went; null for the caller
     */
    public record Visit(
            BusinessDate on,
            EmployerId employerId,
            InspectionMode mode,
            @Nullable List<Finding> findings,
            @Nullable Integer workers,
            @Nullable AccountId inspectorId) {

        private Visit to(EmployerId other) {
            return new Visit(on, other, mode, findings, workers, inspectorId);
        }
    }

    public Done record(Caller caller, @Nullable String key, Visit visit) {
        var fact = desk.fact(desk.employer(caller, visit.employerId().value()), visit.on());
        var id = new InspectionId(Commands.newId(caller, key, "inspection"));
        return desk.send(caller, key, id.value(), recording(caller, id, fact, visit));
    }

    /** @param employerId whose visit it is, as its timeline tells */
    public Done retract(
            Caller caller, @Nullable String key, InspectionId id, EmployerId employerId, int sequence, String reason) {
        var fact = desk.fact(desk.employer(caller, employerId.value()));
        return desk.send(caller, key, id.value(), new RetractInspectionFact(id, fact, sequence, reason));
    }

    /** A visit to a file that was merged since remains one to that file. */
    public Done correct(
            Caller caller, @Nullable String key, InspectionId id, int sequence, String reason, Visit visit) {
        var employer = desk.employer(caller, visit.employerId().value());
        var wrong = desk.recorded(employer, id, sequence);
        var said = recording(
                caller, id, desk.correcting(wrong, sequence, visit.on()), visit.to(new EmployerId(wrong.ownDossier())));
        return desk.send(
                caller, key, id.value(), new CorrectInspectionFact(id, desk.fact(employer), sequence, reason, said));
    }

    private static RecordInspection recording(Caller caller, InspectionId id, Fact fact, Visit visit) {
        return new RecordInspection(
                id,
                visit.employerId(),
                fact,
                visit.mode(),
                visit.findings() == null ? List.of() : visit.findings(),
                visit.workers(),
                visit.inspectorId() == null ? caller.accountId() : visit.inspectorId());
    }
}
