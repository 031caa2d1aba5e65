package inspectorate.api.desk;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.profiles.JurisdictionProfile;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.employercard.EmployerCards;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What every desk does: find the employer in the caller's territory, date the fact, send the command. */
@Component
public class Desk {

    private final Commands commands;
    private final EmployerCards employers;
    private final ComplianceTimelines timelines;
    private final JurisdictionProfiles profiles;

    Desk(Commands commands, EmployerCards employers, ComplianceTimelines timelines, JurisdictionProfiles profiles) {
        this.commands = commands;
        this.employers = employers;
        this.timelines = timelines;
        this.profiles = profiles;
    }

    public Done send(Caller caller, @Nullable String key, String id, DomainCommand command) {
        return new Done(id, commands.send(caller, key, command).toString());
    }

    /** Whom a command is about; what it did or bore otherwise may be missing. */
    public EmployerCard employer(Caller caller, String employerId) {
        return employers
                .findAddressed(employerId, caller.scope())
                .orElseThrow(() -> new UnknownHere("employer", employerId));
    }

    /** A fact about an employer, in the cell that is responsible for it now. */
    public Fact fact(EmployerCard employer, BusinessDate on) {
        return fact(new GridCellId(employer.cellId()), on);
    }

    public Fact fact(GridCellId cell, BusinessDate on) {
        return Fact.recorded(cell, on, today(cell));
    }

    /** A fact of the employer's dossier, as it was recorded. */
    public TimelineEntry recorded(EmployerCard employer, Identifier stream, int sequence) {
        var eventId = stream.value() + "#" + sequence;
        return timelines.event(employer.employerId(), eventId).orElseThrow(() -> new UnknownHere("fact", eventId));
    }

    /** What should have been recorded, in the cell that was responsible at that time. */
    public Fact correcting(TimelineEntry wrong, int sequence, BusinessDate on) {
        return fact(new GridCellId(wrong.cellId()), on).replacing(sequence);
    }

    /** What is recorded today, such as a retraction. */
    public Fact fact(EmployerCard employer) {
        var cell = new GridCellId(employer.cellId());
        return fact(cell, BusinessDate.of(today(cell)));
    }

    public LocalDate today(GridCellId cell) {
        return profiles.today(cell.jurisdiction());
    }

    /** The profile in force on that day; today's where the day is not known. */
    public JurisdictionProfile profile(GridCellId cell, BusinessDate on) {
        return profiles.find(cell.jurisdiction(), on.latest().orElseGet(() -> today(cell)));
    }

    public @Nullable Money money(EmployerCard employer, BusinessDate on, @Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        try {
            return Money.of(
                    amount, profile(new GridCellId(employer.cellId()), on).currency());
        } catch (ArithmeticException finer) {
            throw new IllegalArgumentException("An amount has no more than its currency's decimal places", finer);
        }
    }

    public static void requireInScope(Caller caller, GridCellId cell) {
        if (!caller.scope().covers(cell.value())) {
            throw new AccessDeniedException("This cell lies outside your territory: " + cell);
        }
    }
}
