package inspectorate.domain.cases;

import static inspectorate.domain.Facts.on;

import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.PersonId;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Deadlines;
import inspectorate.domain.law.LawBook;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.LegalGround;
import inspectorate.domain.law.TestLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/** One case and its facts, of which the tests of cases tell parts. */
final class CaseStory {

    static final CaseId CASE = new CaseId("case-2026-0417");
    static final EmployerId EMPLOYER = new EmployerId("employer-91");
    static final PersonId COMPLAINANT = new PersonId("person-5");
    static final AccountId LEAD = new AccountId("inspector-3");
    static final AccountId CO = new AccountId("inspector-4");
    static final Fact MONDAY = on("2026-03-02");
    static final Fact TUESDAY = on("2026-03-03");
    static final Fact FRIDAY = on("2026-03-06");
    static final Fact SATURDAY = on("2026-03-07");
    static final LocalDate DUE = LocalDate.of(2026, 3, 6);
    static final String PAPER = "限期改正指令书";
    static final WageArrears ARREARS = new WageArrears(12, yuan(50_000), null, "2025-10 to 2026-01");

    private CaseStory() {}

    static AggregateTestFixture<Case> fixture() {
        return fixture(TestLaw.LAWS);
    }

    static AggregateTestFixture<Case> fixture(LawBook laws) {
        var fixture = new AggregateTestFixture<>(Case.class);
        fixture.registerInjectableResource(laws);
        fixture.registerInjectableResource(new ActsOfOne());
        fixture.registerInjectableResource(new Staff());
        return fixture;
    }

    static IntakeRegistered registered(CaseSource source) {
        var complainant = source == CaseSource.COMPLAINT ? COMPLAINANT : null;
        return new IntakeRegistered(CASE, EMPLOYER, MONDAY, source, Violation.WAGE_ARREARS, complainant);
    }

    /** As it is registered here, with the clock of the law. */
    static IntakeRegistered received() {
        return new IntakeRegistered(
                CASE,
                EMPLOYER,
                MONDAY,
                CaseSource.COMPLAINT,
                Violation.WAGE_ARREARS,
                COMPLAINANT,
                null,
                ground(MONDAY, "deadline.intake"));
    }

    static CaseFiled filedHere() {
        return new CaseFiled(
                CASE,
                EMPLOYER,
                TUESDAY,
                LEAD,
                List.of(CO),
                ground(TUESDAY, "deadline.investigation", "deadline.decision-advisory"));
    }

    static LegalGround ground(Fact fact, String... clocks) {
        var law = TestLaw.LAWS.of("T", fact.countsFrom());
        var started = Stream.of(clocks)
                .map(key -> LegalClock.started(
                        law, key, Deadlines.Course.from(fact.countsFrom().atStartOfDay())))
                .flatMap(Optional::stream)
                .toList();
        return new LegalGround("", "", "", "T@1", Certainty.STATUTE_TEXT, started);
    }

    /** The complainant is to be told at once. */
    static LegalGround untold(Fact fact) {
        var on = fact.countsFrom();
        var duty = new LegalClock("deadline.result-notice", on, on.atTime(23, 59, 59), Certainty.STATUTE_TEXT);
        return new LegalGround("", "", "", "T@1", Certainty.STATUTE_TEXT, List.of(duty));
    }

    static CaseAccepted accepted() {
        return new CaseAccepted(CASE, EMPLOYER, TUESDAY);
    }

    static CaseFiled filed() {
        return new CaseFiled(CASE, EMPLOYER, TUESDAY, LEAD);
    }

    static WageArrearsReported reported(@Nullable WageArrears before) {
        return new WageArrearsReported(CASE, EMPLOYER, TUESDAY, ARREARS, before);
    }

    static RectificationOrderIssued ordered() {
        return new RectificationOrderIssued(CASE, EMPLOYER, TUESDAY, Term.until(DUE), PAPER);
    }

    static RectificationVerified rectified() {
        return new RectificationVerified(CASE, EMPLOYER, FRIDAY, false, null);
    }

    static OrderBreached breached() {
        return new OrderBreached(CASE, EMPLOYER, SATURDAY, Violation.WAGE_ARREARS);
    }

    static WagesPaid paid(Money amount) {
        return new WagesPaid(CASE, EMPLOYER, FRIDAY, amount, null);
    }

    static Money yuan(long amount) {
        return new Money(amount * 100, "CNY");
    }
}
