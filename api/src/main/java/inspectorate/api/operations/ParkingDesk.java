package inspectorate.api.operations;

import static inspectorate.domain.bookkeeping.ParkingRule.A_DECISION_HAS_A_REASON;
import static inspectorate.domain.bookkeeping.ParkingRule.A_SKIPPED_EVENT_IS_SKIPPED_ONCE;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Metadata;
import inspectorate.api.commands.StoreHead;
import inspectorate.api.desk.Done;
import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.ParkingCommand;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.projection.CauseRun;
import inspectorate.query.projection.CauseRun.Kind;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.Parked;
import inspectorate.query.projection.ParkedStore;
import inspectorate.query.projection.Poison;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Skipped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where parked documents and events are looked at, tried again and skipped; every decision is recorded as an event. */
@Component
public class ParkingDesk {

    /** Decisions of operators belong to no jurisdiction. */
    private static final GridCellId EVERYWHERE = new GridCellId("ALL");

    private static final int AT_ONCE = 500;

    private final ReadSide readSide;
    private final Consequences consequences;
    private final CommandGateway gateway;
    private final StoreHead head;
    private final JurisdictionProfiles profiles;

    ParkingDesk(
            ReadSide readSide,
            Consequences consequences,
            CommandGateway gateway,
            StoreHead head,
            JurisdictionProfiles profiles) {
        this.readSide = readSide;
        this.consequences = consequences;
        this.gateway = gateway;
        this.head = head;
        this.profiles = profiles;
    }

    public Page<Parked> parked(@Nullable String cause, @Nullable String after, int size) {
        return readSide.parked().list(cause, after, size);
    }

    /** What was, or is being, done about all that is parked for one cause; latest first. */
    public List<CauseRun> runs() {
        return readSide.causeRuns().latest();
    }

    public CauseRun run(String id) {
        return readSide.causeRuns().run(id);
    }

    public List<ParkedStore.Group> causes() {
        return readSide.parked().causes();
    }

    public Page<Skipped> skipped(@Nullable String after, int size) {
        return readSide.skipped().list(after, size);
    }

    /** The event at which the fold fails, which cannot be read, or from which nothing could be drawn. */
    public Poison.Raw event(String projection, String subject) {
        var parked = find(projection, subject);
        if (ofPolicy(parked)) {
            return readSide.consequences().raw(parked);
        }
        return readSide.poison()
                .event(parked)
                .orElseThrow(() -> new NoSuchElementException("Its dossier does not hold that event"));
    }

    public Poison.Preview preview(String projection, String subject) {
        var parked = find(projection, subject);
        return ofPolicy(parked)
                ? new Poison.Preview(Map.of(), parked.cause())
                : readSide.poison().preview(parked);
    }

    private static boolean ofPolicy(Parked parked) {
        return parked.projection().equals(ParkedStore.POLICY);
    }

    /** @return how many are parked no longer */
    public int retry(Caller caller, String projection, String subject) {
        int released = retry(find(projection, subject)) ? 1 : 0;
        send(caller, ParkingCommand.NoteRetry.of(today(), projection + " " + subject, 1, released));
        return released;
    }

    private boolean retry(Parked parked) {
        return ofPolicy(parked) ? consequences.retry(parked) : readSide.poison().retry(parked);
    }

    /** Begins to try everything again that is parked for that cause, or answers what is under way about it. */
    public CauseRun retryAll(Caller caller, String cause) {
        return readSide.causeRuns().begin(cause, Kind.RETRY, done -> retryAll(caller, cause, done));
    }

    /** What was tried is recorded also where it could not be gone on with. */
    private String retryAll(Caller caller, String cause, BiConsumer<Integer, Integer> done) {
        var tried = new AtomicInteger();
        var released = new AtomicInteger();
        BiConsumer<Integer, Integer> counted = (some, ofThem) -> {
            tried.addAndGet(some);
            released.addAndGet(ofThem);
            done.accept(some, ofThem);
        };
        try {
            readSide.poison().retryAll(cause, counted);
            readSide.parked()
                    .consequencesOfCause(
                            cause,
                            AT_ONCE,
                            some -> some.forEach(each -> counted.accept(1, consequences.retry(each) ? 1 : 0)));
        } finally {
            send(caller, ParkingCommand.NoteRetry.of(today(), cause, tried.get(), released.get()));
        }
        return head.afterLastCommand().toString();
    }

    /** Leaves the event at which something fails out of all folds, or lets nothing follow from it. */
    public Done skip(Caller caller, String projection, String subject, String reason) {
        var parked = find(projection, subject);
        if (ofPolicy(parked)) {
            skipConsequences(caller, parked, reason);
        } else {
            send(caller, skipping(parked, reason));
        }
        return new Done(parked.eventId(), head.afterLastCommand().toString());
    }

    private void skipConsequences(Caller caller, Parked parked, String reason) {
        send(caller, ParkingCommand.SkipConsequences.of(today(), parked.eventId(), parked.cause(), reason));
        readSide.consequences().release(parked);
    }

    /** Begins the same for every event at which something fails for that cause, or answers what is under way about it. */
    public CauseRun skipAll(Caller caller, String cause, String reason) {
        A_DECISION_HAS_A_REASON.require(!reason.isBlank());
        return readSide.causeRuns().begin(cause, Kind.SKIP, done -> skipAll(caller, cause, reason, done));
    }

    private String skipAll(Caller caller, String cause, String reason, BiConsumer<Integer, Integer> done) {
        Map<String, Boolean> skipped = new HashMap<>();
        readSide.parked()
                .ofCause(
                        cause,
                        AT_ONCE,
                        some -> some.forEach(each -> done.accept(
                                1,
                                skipped.computeIfAbsent(each.eventId(), _ -> skippedNow(caller, each, reason))
                                        ? 1
                                        : 0)));
        readSide.parked()
                .consequencesOfCause(
                        cause,
                        AT_ONCE,
                        some -> some.forEach(each -> {
                            skipConsequences(caller, each, reason);
                            done.accept(1, 1);
                        }));
        return head.afterLastCommand().toString();
    }

    /** False where somebody else has decided so since the list was shown. */
    private boolean skippedNow(Caller caller, Parked parked, String reason) {
        try {
            send(caller, skipping(parked, reason));
            return true;
        } catch (RuleViolated refused) {
            if (refused.rule() != A_SKIPPED_EVENT_IS_SKIPPED_ONCE) {
                throw refused;
            }
            return false;
        }
    }

    private ParkingCommand skipping(Parked parked, String reason) {
        return ParkingCommand.Skip.of(today(), parked.holder(), parked.eventId(), parked.cause(), reason);
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
