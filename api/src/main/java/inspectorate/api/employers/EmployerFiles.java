package inspectorate.api.employers;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.employers.EmployerCommand;
import inspectorate.domain.employers.EmployerCommand.AssignToGridCell;
import inspectorate.domain.employers.EmployerCommand.CorrectEmployerFact;
import inspectorate.domain.employers.EmployerCommand.IdentifyEmployer;
import inspectorate.domain.employers.EmployerCommand.RegisterEmployer;
import inspectorate.domain.employers.EmployerCommand.RenameEmployer;
import inspectorate.domain.employers.EmployerCommand.RetractEmployerFact;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.employercard.EmployerCard;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where employers' files are opened and kept; REST and the console both come here. */
@Component
public class EmployerFiles {

    private final Desk desk;

    EmployerFiles(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param creditCode null while only a provisional identity is known
     * @param confirmed the code was checked with the registry although its check character is wrong
     */
    public record Registration(
            BusinessDate on,
            GridCellId cellId,
            String name,
            @Nullable CreditCode creditCode,
            @Nullable String place,
            boolean confirmed) {}

    /** The same code, or without one the same name, in a jurisdiction is the same file. */
    public Done register(Caller caller, @Nullable String key, Registration registration) {
        Desk.requireInScope(caller, registration.cellId());
        var jurisdiction = registration.cellId().jurisdiction();
        var code = registration.creditCode();
        var id = code == null
                ? EmployerId.provisional(jurisdiction, registration.name())
                : EmployerId.identified(jurisdiction, code);
        var fact = desk.fact(registration.cellId(), registration.on());
        return desk.send(caller, key, id.value(), registering(id, fact, registration));
    }

    private static RegisterEmployer registering(EmployerId id, Fact fact, Registration registration) {
        return new RegisterEmployer(
                id,
                fact,
                registration.name(),
                registration.creditCode(),
                Objects.requireNonNullElse(registration.place(), ""),
                registration.confirmed());
    }

    public Done identify(
            Caller caller, @Nullable String key, EmployerId id, BusinessDate on, CreditCode code, boolean confirmed) {
        var fact = desk.fact(card(caller, id), on);
        return desk.send(caller, key, id.value(), new IdentifyEmployer(id, fact, code, confirmed));
    }

    public Done rename(Caller caller, @Nullable String key, EmployerId id, BusinessDate on, String name) {
        var fact = desk.fact(card(caller, id), on);
        return desk.send(caller, key, id.value(), new RenameEmployer(id, fact, name));
    }

    /** Both the present cell and the new one must lie in the caller's territory. */
    public Done move(Caller caller, @Nullable String key, EmployerId id, BusinessDate on, GridCellId cellId) {
        card(caller, id);
        Desk.requireInScope(caller, cellId);
        return desk.send(caller, key, id.value(), new AssignToGridCell(id, desk.fact(cellId, on)));
    }

    public Done retract(Caller caller, @Nullable String key, EmployerId id, int sequence, String reason) {
        var fact = desk.fact(card(caller, id));
        return desk.send(caller, key, id.value(), new RetractEmployerFact(id, fact, sequence, reason));
    }

    /** What should have been said; fields that its kind of fact does not have stay null. */
    public record Replacement(
            BusinessDate on,
            @Nullable String name,
            @Nullable CreditCode creditCode,
            @Nullable GridCellId cellId,
            @Nullable String place,
            boolean confirmed) {}

    public Done correct(
            Caller caller, @Nullable String key, EmployerId id, int sequence, String reason, Replacement replacement) {
        var card = card(caller, id);
        var wrong = desk.recorded(card, id, sequence);
        var cell = Objects.requireNonNullElse(replacement.cellId(), new GridCellId(wrong.cellId()));
        Desk.requireInScope(caller, cell);
        var fact = desk.correcting(wrong, sequence, replacement.on()).in(cell);
        return desk.send(
                caller,
                key,
                id.value(),
                new CorrectEmployerFact(
                        id, desk.fact(card), sequence, reason, said(id, fact, wrong.kind(), replacement)));
    }

    private static EmployerCommand said(EmployerId id, Fact fact, String kind, Replacement said) {
        return switch (kind) {
            case "EmployerRegistered" ->
                new RegisterEmployer(
                        id,
                        fact,
                        needed(said.name(), "name"),
                        said.creditCode(),
                        Objects.requireNonNullElse(said.place(), ""),
                        said.confirmed());
            case "EmployerIdentified" ->
                new IdentifyEmployer(id, fact, needed(said.creditCode(), "creditCode"), said.confirmed());
            case "EmployerRenamed" -> new RenameEmployer(id, fact, needed(said.name(), "name"));
            case "EmployerAssignedToGridCell" -> new AssignToGridCell(id, fact);
            default -> throw new IllegalArgumentException("A " + kind + " is not corrected in an employer's file");
        };
    }

    private static <T> T needed(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("The correction lacks " + field);
        }
        return value;
    }

    public EmployerCard card(Caller caller, EmployerId id) {
        return desk.employer(caller, id.value());
    }
}
