package inspectorate.api.clues;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.clues.ClueCommand.CorrectClueFact;
import inspectorate.domain.clues.ClueCommand.IdentifyClueEmployer;
import inspectorate.domain.clues.ClueCommand.RetractClueFact;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.clueboard.ClueCard;
import inspectorate.query.clueboard.Clues;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.projection.AsOf;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a clue is worked on; REST and the console both come here. It is taken down at {@link ClueIntake}. */
@Component
public class ClueDesk {

    private final Desk desk;
    private final Clues clues;
    private final ComplianceTimelines timelines;

    ClueDesk(Desk desk, Clues clues, ComplianceTimelines timelines) {
        this.desk = desk;
        this.clues = clues;
        this.timelines = timelines;
    }

    /** In the cell that deals with the clue now: what has gone up is not the lower level's any more. */
    public Done state(Caller caller, @Nullable String key, ClueId id, ClueStatement statement) {
        var fact = fact(addressed(caller, id), statement.on());
        return desk.send(caller, key, id.value(), statement.command(id, fact));
    }

    public Done identify(Caller caller, @Nullable String key, ClueId id, BusinessDate on, EmployerId employerId) {
        var fact = fact(addressed(caller, id), on);
        var employer = desk.employer(caller, employerId.value());
        return desk.send(
                caller,
                key,
                id.value(),
                new IdentifyClueEmployer(id, fact, new EmployerId(employer.employerId()), employer.name()));
    }

    public Done retract(Caller caller, @Nullable String key, ClueId id, int sequence, String reason) {
        return desk.send(
                caller, key, id.value(), new RetractClueFact(id, today(addressed(caller, id)), sequence, reason));
    }

    /** @param statement what should have been said instead */
    public Done correct(
            Caller caller, @Nullable String key, ClueId id, int sequence, String reason, ClueStatement statement) {
        var card = addressed(caller, id);
        var wrong = fact(caller, id, sequence);
        var said = statement.command(id, desk.correcting(wrong, sequence, statement.on()));
        return desk.send(caller, key, id.value(), new CorrectClueFact(id, today(card), sequence, reason, said));
    }

    public ClueCard card(Caller caller, ClueId id, AsOf asOf) {
        return clues.find(id.value(), asOf, caller.scope()).orElseThrow(() -> new UnknownHere("clue", id.value()));
    }

    /** All of a clue, latest first. */
    public List<TimelineEntry> facts(Caller caller, ClueId id, AsOf asOf) {
        return timelines.ofSubject(card(caller, id, asOf).dossier(), id.value(), asOf);
    }

    public TimelineEntry fact(Caller caller, ClueId id, int sequence) {
        var eventId = id.value() + "#" + sequence;
        return timelines
                .event(card(caller, id, AsOf.NOW).dossier(), eventId)
                .orElseThrow(() -> new UnknownHere("fact", eventId));
    }

    private ClueCard addressed(Caller caller, ClueId id) {
        return clues.findAddressed(id.value(), caller.scope()).orElseThrow(() -> new UnknownHere("clue", id.value()));
    }

    private Fact fact(ClueCard card, BusinessDate on) {
        return desk.fact(new GridCellId(card.handledBy()), on);
    }

    private Fact today(ClueCard card) {
        var cell = new GridCellId(card.handledBy());
        return desk.fact(cell, BusinessDate.of(desk.today(cell)));
    }
}
