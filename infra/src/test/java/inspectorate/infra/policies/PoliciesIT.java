package inspectorate.infra.policies;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.blacklist.ListingEvent.ListingCandidateFound;
import inspectorate.domain.blacklist.ListingEvent.ListingLapsed;
import inspectorate.domain.blacklist.LostBasis;
import inspectorate.domain.cases.CaseCommand;
import inspectorate.domain.cases.CaseCommand.FileCase;
import inspectorate.domain.cases.CaseCommand.IssueRectificationOrder;
import inspectorate.domain.cases.CaseCommand.RecordBreach;
import inspectorate.domain.cases.CaseCommand.RegisterIntake;
import inspectorate.domain.cases.CaseCommand.TakeStep;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.OrderStep.OrderRevocation;
import inspectorate.domain.cases.Reviser;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.ListingId;
import inspectorate.infra.RunningInspectorate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

class PoliciesIT extends RunningInspectorate {

    private final Commands commands;
    private final EventStore events;

    PoliciesIT(Commands commands, EventStore events) {
        this.commands = commands;
        this.events = events;
    }

    @Test
    void a_breached_wage_order_makes_a_candidate_in_the_policys_name() throws InterruptedException {
        var caseId = new CaseId(UUID.randomUUID().toString());
        tell(
                new RegisterIntake(
                        caseId,
                        new EmployerId(UUID.randomUUID().toString()),
                        on("2026-01-05"),
                        CaseSource.REPORT,
                        Violation.WAGE_ARREARS,
                        null),
                new FileCase(caseId, on("2026-01-06"), new AccountId("a"), List.of(new AccountId("b"))),
                new IssueRectificationOrder(caseId, on("2026-01-07"), Term.until(LocalDate.of(2026, 1, 20)), "限期改正指令书"),
                new RecordBreach(caseId, on("2026-01-21")));

        var listing = awaited(ListingId.onGroundOf(caseId), 1);
        var breach = events.readEvents(caseId.value()).asStream().toList().getLast();
        assertThat(listing).singleElement().satisfies(found -> {
            assertThat(found.getPayload()).isInstanceOf(ListingCandidateFound.class);
            assertThat(found.getMetaData())
                    .containsEntry("actor", "policy")
                    .containsEntry("correlationId", breach.getMetaData().get("correlationId"))
                    .doesNotContainKey("roles");
        });
    }

    @Test
    void a_candidate_falls_away_with_its_order_and_where_there_was_none_nothing_happens() throws InterruptedException {
        var revoked = new OrderRevocation(Reviser.OWN_AGENCY, "发错单位");
        var other = new EmployerId(UUID.randomUUID().toString());
        var running = ordered(other);
        tell(new TakeStep(running, on("2026-01-09"), revoked));
        var employer = new EmployerId(UUID.randomUUID().toString());
        var caseId = ordered(employer);
        tell(new RecordBreach(caseId, on("2026-01-21")));
        assertThat(awaited(ListingId.onGroundOf(caseId), 1)).hasSize(1);
        tell(new TakeStep(caseId, on("2026-02-02"), revoked));

        var listing = awaited(ListingId.onGroundOf(caseId), 2);
        var revocation = events.readEvents(caseId.value()).asStream().toList().getLast();
        assertThat(listing.getLast().getPayload())
                .isEqualTo(new ListingLapsed(
                        ListingId.onGroundOf(caseId),
                        employer,
                        on("2026-02-02"),
                        LostBasis.ORDER_REVOKED,
                        caseId + "#" + revocation.getSequenceNumber()));
        assertThat(events.readEvents(ListingId.onGroundOf(running).value()).asStream())
                .isEmpty();
    }

    private CaseId ordered(EmployerId employer) {
        var caseId = new CaseId(UUID.randomUUID().toString());
        tell(
                new RegisterIntake(caseId, employer, on("2026-01-05"), CaseSource.REPORT, Violation.WAGE_ARREARS, null),
                new FileCase(caseId, on("2026-01-06"), new AccountId("a"), List.of(new AccountId("b"))),
                new IssueRectificationOrder(
                        caseId, on("2026-01-07"), Term.until(LocalDate.of(2026, 1, 20)), "限期改正指令书"));
        return caseId;
    }

    private void tell(CaseCommand... story) {
        List.of(story).forEach(command -> commands.send(Caller.system("test"), command));
    }

    private List<? extends DomainEventMessage<?>> awaited(ListingId id, int count) throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(deadline)) {
            var found = events.readEvents(id.value()).asStream().toList();
            if (found.size() >= count) {
                return found;
            }
            Thread.sleep(50);
        }
        return List.of();
    }

    private static Fact on(String day) {
        return Fact.recorded(new GridCellId("TPOLICY"), new BusinessDate(day), LocalDate.of(2026, 3, 2));
    }
}
