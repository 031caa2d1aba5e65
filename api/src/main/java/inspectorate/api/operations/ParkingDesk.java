package inspectorate.api.operations;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Metadata;
import inspectorate.api.commands.StoreHead;
import inspectorate.api.desk.Done;
import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.bookkeeping.ParkingCommand;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.Parked;
import inspectorate.query.projection.ParkedStore;
import inspectorate.query.projection.Poison;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Skipped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where parked documents and events are looked at, tried again and skipped; every decision is recorded as an event. */
@Component
public class ParkingDesk {

    /** Decisions of operators belong to no jurisdiction. */
    private static final GridCellId EVERYWHERE = new GridCellId("ALL");

    private final ReadSide readSide;
    private final CommandGateway gateway;
    private final StoreHead head;
    private final JurisdictionProfiles profiles;

    ParkingDesk(ReadSide readSide, CommandGateway gateway, StoreHead head, JurisdictionProfiles profiles) {
        this.readSide = readSide;
        this.gateway = gateway;
        this.head = head;
        this.profiles = profiles;
    }

    public Page<Parked> parked(@Nullable String cause, @Nullable String after, int size) {
        return readSide.parked().list(cause, after, size);
    }

    public List<ParkedStore.Group> causes() {
        return readSide.parked().causes();
    }

    public Page<Skipped> skipped(@Nullable String after, int size) {
        return readSide.skipped().list(after, size);
    }

    /** The event at which the fold fails, or which cannot be read. */
    public Poison.Raw event(String projection, String subject) {
        return readSide.poison()
                .event(find(projection, subject))
                .orElseThrow(() -> new NoSuchElementException("Its dossier does not hold that event"));
    }

    public Poison.Preview preview(String projection, String subject) {
        return readSide.poison().preview(find(projection, subject));
    }

    /** @return how many are parked no longer */
    public int retry(Caller caller, String projection, String subject) {
        return retry(caller, projection + " " + subject, List.of(find(projection, subject)));
    }

    public int retryAll(Caller caller, String cause) {
        return retry(caller, cause, readSide.parked().all(cause));
    }

    private int retry(Caller caller, String subject, List<Parked> parked) {
        int released = (int) parked.stream().filter(readSide.poison()::retry).count();
        send(caller, ParkingCommand.NoteRetry.of(today(), subject, parked.size(), released));
        return released;
    }

    /** Leaves the event at which something fails out of all folds. */
    public Done skip(Caller caller, String projection, String subject, String reason) {
        return skip(caller, List.of(find(projection, subject)), reason);
    }

    /** Leaves every event out at which something fails for that cause. */
    public Done skipAll(Caller caller, String cause, String reason) {
        return skip(caller, readSide.parked().all(cause), reason);
    }

    private Done skip(Caller caller, List<Parked> parked, String reason) {
        Map<String, Parked> byEvent = new LinkedHashMap<>();
        parked.forEach(each -> byEvent.putIfAbsent(each.eventId(), each));
        byEvent.forEach((eventId, each) ->
                send(caller, ParkingCommand.Skip.of(today(), each.holder(), eventId, each.cause(), reason)));
        return new Done(
                String.join(" ", byEvent.keySet()), head.afterLastCommand().toString());
    }

    /** Takes a skipped event into all folds again. */
    public Done restore(Caller caller, String eventId, String reason) {
        var skipped = readSide.skipped()
                .find(eventId)
                .orElseThrow(() -> new NoSuchElementException("This event is not skipped: " + eventId));
        send(caller, ParkingCommand.Restore.of(today(), skipped.dossier(), eventId, reason));
        return new Done(eventId, head.afterLastCommand().toString());
    }

    private void send(Caller caller, ParkingCommand command) {
        gateway.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(Metadata.of(caller, null, null)));
    }

    private Fact today() {
        var today = profiles.today(EVERYWHERE.jurisdiction());
        return Fact.recorded(EVERYWHERE, BusinessDate.of(today), today);
    }

    private Parked find(String projection, String subject) {
        return readSide.parked()
                .find(projection, subject)
                .orElseThrow(() -> new NoSuchElementException("Nothing is parked as " + projection + " " + subject));
    }
}
