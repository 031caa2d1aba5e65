package inspectorate.infra.bench;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.CaseOutcome;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.ListingId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Employers with three cases of six events each, {@value #EVENTS_EACH} events an employer. They take turns, so that the
 * events of one employer lie as far apart in the log as they can.
 */
final class InventedLog {

    static final int EVENTS_EACH = 20;

    private static final int CASES = 3;
    private static final int APPENDED_AT_ONCE = 60;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private InventedLog() {}

    static int write(EventStore events, int employers) {
        write(events, 0, employers);
        return employers * EVENTS_EACH;
    }

    static void write(EventStore events, int from, int until) {
        List<EventMessage<?>> waiting = new ArrayList<>();
        for (int step = 0; step < EVENTS_EACH; step++) {
            for (int employer = from; employer < until; employer++) {
                waiting.add(event(employer, step));
                if (waiting.size() == APPENDED_AT_ONCE) {
                    events.publish(waiting);
                    waiting.clear();
                }
            }
        }
        if (!waiting.isEmpty()) {
            events.publish(waiting);
        }
    }

    /** One employer of whom much is told: the same case reports its arrears again and again. */
    static String writeLongOne(EventStore events, int entries) {
        return writeMore(events, -1, 0, entries);
    }

    /**
     * What is told of one of them from one entry to another.
     *
     * @param employer below 0: its one case tells nothing but arrears, in the end
     */
    static String writeMore(EventStore events, int employer, int from, int until) {
        var id = new EmployerId(id("employer", employer));
        var matter = new CaseId(id("case", employer));
        var cell = new GridCellId("340111/T0");
        List<EventMessage<?>> waiting = new ArrayList<>();
        for (int entry = from; entry < until; entry++) {
            waiting.add(
                    entry == 0
                            ? event(employer, 0)
                            : message("Case", entry - 1, caseEvent(matter, id, cell, Math.min(entry - 1, 3))));
            if (waiting.size() == APPENDED_AT_ONCE || entry == until - 1) {
                events.publish(waiting);
                waiting.clear();
            }
        }
        return id.value();
    }

    /** A candidate of the blacklist that was dropped: the entry stays, and nothing of it is on the agenda. */
    static void writeListing(EventStore events, int employer) {
        var id = new EmployerId(id("employer", employer));
        var matter = new CaseId(id("case", employer));
        var listing = ListingId.onGroundOf(matter);
        var cell = new GridCellId("340111/T0");
        events.publish(
                message("Listing", 0, new ListingCandidateFound(listing, id, on(cell, 2), matter)),
                message("Listing", 1, new ListingDropped(listing, id, on(cell, 3), new AccountId("lead"))));
    }

    static String employerId(int employer) {
        return id("employer", employer);
    }

    private static DomainEventMessage<?> event(int employer, int step) {
        var id = new EmployerId(id("employer", employer));
        var cell = new GridCellId("340111/T" + Math.abs(employer) % 40);
        if (step == 0) {
            return message(
                    "Employer",
                    0,
                    new EmployerRegistered(id, on(cell, 1), "量测用人单位" + employer + "有限公司（示例）", null, "示例路"));
        }
        if (step == EVENTS_EACH - 1) {
            return message(
                    "Employer",
                    1,
                    new EmployerRenamed(
                            id, on(cell, 28), "量测用人单位" + employer + "集团（示例）", "量测用人单位" + employer + "有限公司（示例）"));
        }
        int number = (step - 1) % CASES;
        int sequence = (step - 1) / CASES;
        return message("Case", sequence, caseEvent(new CaseId(id("case" + number, employer)), id, cell, sequence));
    }

    private static DomainEvent caseEvent(CaseId matter, EmployerId employer, GridCellId cell, int sequence) {
        var fact = on(cell, 2 + sequence);
        return switch (sequence) {
            case 0 -> new IntakeRegistered(matter, employer, fact, CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null);
            case 1 -> new CaseAccepted(matter, employer, fact);
            case 2 -> new CaseFiled(matter, employer, fact, new AccountId("lead"));
            case 3 ->
                new WageArrearsReported(
                        matter,
                        employer,
                        fact,
                        new WageArrears(12, new Money(12_000_000, "CNY"), null, "2026-01"),
                        null);
            case 4 ->
                new RectificationOrderIssued(
                        matter, employer, fact, Term.until(LocalDate.of(2026, 4, 30)), "示例改字〔2026〕1号");
            default -> new CaseClosed(matter, employer, fact, CaseOutcome.values()[0]);
        };
    }

    static DomainEventMessage<?> message(String type, int sequence, DomainEvent event) {
        return new GenericDomainEventMessage<>(
                type,
                event.stream(),
                sequence,
                event,
                Map.of(
                        "actor",
                        "bench",
                        "roles",
                        "INSPECTOR",
                        "correlationId",
                        event.stream(),
                        "causationId",
                        event.stream(),
                        "idempotencyKey",
                        event.stream() + sequence));
    }

    private static Fact on(GridCellId cell, int day) {
        return Fact.recorded(cell, BusinessDate.of(LocalDate.of(2026, 3, day)), TODAY);
    }

    private static String id(String kind, int number) {
        return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
