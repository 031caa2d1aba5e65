package inspectorate.infra.policies;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.blacklist.ListingCommand.*;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.blacklist.LostBasis;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.OrderBreached;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.OrderStep.OrderRevocation;
import inspectorate.domain.cases.Reviser;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.clues.ClueChannel;
import inspectorate.domain.clues.ClueEvent.ClueBecameCase;
import inspectorate.domain.clues.ClueMatter;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.ClueId;
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
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class PoliciesIT extends RunningInspectorate {

    private final Commands commands;
    private final EventStore events;
    private final Policies policies;

    PoliciesIT(Commands commands, EventStore events, Policies policies) {
        this.commands = commands;
        this.events = events;
        this.policies = policies;
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

    @Test
    void a_breach_that_is_delivered_again_does_not_revive_what_fell_away() throws InterruptedException {
        var caseId = ordered(new EmployerId(UUID.randomUUID().toString()));
        tell(new RecordBreach(caseId, on("2026-01-21")));
        assertThat(awaited(ListingId.onGroundOf(caseId), 1)).hasSize(1);
        var breach = events.readEvents(caseId.value()).asStream().toList().getLast();
        tell(new TakeStep(caseId, on("2026-02-02"), new OrderRevocation(Reviser.OWN_AGENCY, "发错单位")));
        assertThat(awaited(ListingId.onGroundOf(caseId), 2)).hasSize(2);

        policies.on((OrderBreached) breach.getPayload(), breach);

        assertThat(events.readEvents(ListingId.onGroundOf(caseId).value()).asStream())
                .hasSize(2);
    }

    @Test
    void an_intake_that_was_retracted_does_not_come_back_where_its_clue_is_delivered_again() {
        var caseId = new CaseId(UUID.randomUUID().toString());
        var clue = new ClueId(UUID.randomUUID().toString());
        var employer = new EmployerId(UUID.randomUUID().toString());
        var became = new ClueBecameCase(
                clue, null, on("2026-01-05"), caseId, employer, ClueMatter.WAGE_ARREARS, null, ClueChannel.HOTLINE);
        var message = new GenericDomainEventMessage<>("Clue", clue.value(), 3, became);

        policies.on(became, message);
        tell(new RetractCaseFact(caseId, on("2026-01-06"), 0, "误录"));
        policies.on(became, message);

        assertThat(events.readEvents(caseId.value()).asStream()).hasSize(2);
    }

    @Test
    void a_consequence_is_recorded_before_the_token_is() {
        var caseId = new CaseId(UUID.randomUUID().toString());
        var employer = new EmployerId(UUID.randomUUID().toString());
        var breached = new OrderBreached(caseId, employer, on("2026-01-21"), Violation.WAGE_ARREARS);
        var message = new GenericDomainEventMessage<>("Case", caseId.value(), 0, breached);

        var batch = DefaultUnitOfWork.startAndGet(message);
        policies.on(breached, message);
        batch.rollback();

        assertThat(events.readEvents(ListingId.onGroundOf(caseId).value()).asStream())
                .hasSize(1);
    }

    @Test
    void an_entry_keeps_its_basis_where_only_the_day_of_the_overdue_order_is_corrected() throws InterruptedException {
        var caseId = ordered(new EmployerId(UUID.randomUUID().toString()));
        var listing = ListingId.onGroundOf(caseId);
        tell(new RecordBreach(caseId, on("2026-01-21")));
        assertThat(awaited(listing, 1)).hasSize(1);
        var later = on("2026-02-02");
        var ground = BlacklistGround.MASS_INCIDENT;
        tell(
                new ProposeListing(listing, later, ground, "5", new AccountId("a")),
                new DecideListing(listing, later, true, new AccountId("b"), 3, "T@1"));
        int breach = last(caseId);
        tell(new CorrectCaseFact(
                caseId,
                later,
                breach,
                "日期录入有误",
                new RecordBreach(caseId, on("2026-01-22").replacing(breach))));

        assertThat(awaited(listing, 5))
                .map(DomainEventMessage::getPayload)
                .satisfiesExactly(
                        found -> assertThat(found).isInstanceOf(ListingCandidateFound.class),
                        proposed -> assertThat(proposed).isInstanceOf(ListingProposed.class),
                        listed -> assertThat(listed).isInstanceOf(EmployerBlacklisted.class),
                        lost -> assertThat(lost).isInstanceOf(ListingBasisLost.class),
                        regained -> assertThat(regained)
                                .isInstanceOfSatisfying(
                                        ListingFactRetracted.class,
                                        retracted -> assertThat(retracted.retractedSequence())
                                                .isEqualTo(3)));
    }

    @Test
    void a_candidate_that_fell_away_with_its_order_does_not_come_back_with_another_day() throws InterruptedException {
        var caseId = ordered(new EmployerId(UUID.randomUUID().toString()));
        var listing = ListingId.onGroundOf(caseId);
        tell(new RecordBreach(caseId, on("2026-01-21")));
        assertThat(awaited(listing, 1)).hasSize(1);
        int breach = last(caseId);
        var later = on("2026-02-02");
        tell(new TakeStep(caseId, later, new OrderRevocation(Reviser.OWN_AGENCY, "发错单位")));
        assertThat(awaited(listing, 2)).hasSize(2);
        tell(new CorrectCaseFact(
                caseId,
                later,
                breach,
                "日期录入有误",
                new RecordBreach(caseId, on("2026-01-22").replacing(breach))));
        var corrected = events.readEvents(caseId.value()).asStream().toList().getLast();

        policies.on((OrderBreached) corrected.getPayload(), corrected);

        assertThat(events.readEvents(listing.value()).asStream())
                .map(DomainEventMessage::getPayload)
                .filteredOn(ListingCandidateFound.class::isInstance)
                .hasSize(1);
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

    private void tell(DomainCommand... story) {
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

    /** Number of the last event of the case. */
    private int last(CaseId caseId) {
        return events.readEvents(caseId.value()).asStream().toList().size() - 1;
    }
}
