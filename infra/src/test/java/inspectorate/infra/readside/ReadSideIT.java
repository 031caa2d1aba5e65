package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.RegisterRule;
import inspectorate.domain.cases.CaseCommand;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.employers.EmployerCommand.*;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCase;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.FindComplianceTimeline;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.employercard.FindEmployerCard;
import inspectorate.query.figures.Figure;
import inspectorate.query.figures.Figures;
import inspectorate.query.figures.FindFigures;
import inspectorate.query.figures.FindFigures.Split;
import inspectorate.query.figures.Indicator;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadSideIT extends RunningInspectorate {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Caller TESTER = Caller.system("read-side-test");

    private final GridCellId cell = new GridCellId("T-" + UUID.randomUUID());
    private final EmployerId employer = EmployerId.provisional(cell.value(), "示例甲有限公司");
    private final CaseId matter = new CaseId(UUID.randomUUID().toString());

    @Autowired
    Commands commands;

    @Autowired
    Positions positions;

    @Autowired
    EmployerCards cards;

    @Autowired
    Cases cases;

    @Autowired
    ComplianceTimelines timelines;

    @Autowired
    Figures figures;

    @Test
    void what_was_acknowledged_is_in_every_answer_that_waits_for_it() {
        arrearsReported(100_000);

        var card = cards.find(employer.value(), Scope.ALL).orElseThrow();
        assertThat(card.owed()).isEqualTo(new Money(100_000, "CNY"));
        assertThat(card.casesOpen()).isOne();
        var board =
                cases.find(new FindCase(matter.value(), AsOf.NOW, Scope.ALL)).orElseThrow();
        assertThat(board.stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(board.employerName()).isEqualTo("示例甲有限公司");
        assertThat(arrears(null)).isEqualTo(100_000);
    }

    @Test
    void a_correction_changes_today_and_never_what_was_known_before() {
        arrearsReported(100_000);
        var before = Instant.now();
        await(commands.send(
                TESTER,
                new CorrectCaseFact(
                        matter,
                        on("2026-06-10"),
                        2,
                        "the amount was misread",
                        report(90_000, on("2026-05-08").replacing(2)))));

        assertThat(cards.find(employer.value(), Scope.ALL).orElseThrow().owed()).isEqualTo(new Money(90_000, "CNY"));
        assertThat(cards.find(new FindEmployerCard(employer.value(), new AsOf(null, before), Scope.ALL))
                        .orElseThrow()
                        .owed())
                .isEqualTo(new Money(100_000, "CNY"));
        assertThat(arrears(null)).isEqualTo(90_000);
        assertThat(arrears(before)).isEqualTo(100_000);
        var timeline = timelines.find(new FindComplianceTimeline(
                employer.value(), AsOf.NOW, Set.of("WageArrearsReported"), Scope.ALL, null, 10));
        assertThat(timeline.items())
                .anySatisfy(entry -> assertThat(entry.correctedBy()).isEqualTo(matter.value() + "#4"))
                .anySatisfy(entry -> assertThat(entry.corrects()).isEqualTo(matter.value() + "#2"));
    }

    @Test
    void a_question_as_of_a_day_sees_only_what_counted_by_then() {
        arrearsReported(100_000);

        var asOf = new AsOf(LocalDate.of(2026, 5, 7), null);
        assertThat(cards.find(new FindEmployerCard(employer.value(), asOf, Scope.ALL))
                        .orElseThrow()
                        .owed())
                .isNull();
        assertThat(cases.find(new FindCase(matter.value(), asOf, Scope.ALL))
                        .orElseThrow()
                        .stage())
                .isEqualTo(CaseStage.ACCEPTED);
    }

    @Test
    void a_code_that_several_jurisdictions_have_a_file_of_names_none_before_one_is_said() {
        var code = new CreditCode(
                "9134" + UUID.randomUUID().toString().replaceAll("[^0-9]", "0").substring(0, 14));
        var elsewhere = new GridCellId("T-" + UUID.randomUUID());
        var other = EmployerId.provisional(elsewhere.value(), "示例甲有限公司");
        send(new RegisterEmployer(employer, on("2026-05-01"), "示例甲有限公司", code, "", true));
        await(commands.send(
                TESTER,
                new RegisterEmployer(
                        other,
                        Fact.recorded(elsewhere, new BusinessDate("2026-05-01"), TODAY),
                        "示例甲有限公司",
                        code,
                        "",
                        true)));

        assertThatThrownBy(() -> cards.findByCode(code.value(), Scope.ALL))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.rule()).isEqualTo(RegisterRule.CODE_NAMES_ONE_FILE_ASKED_FOR));
        assertThat(cards.findByCode(code.value(), new Scope(elsewhere.value())))
                .hasValueSatisfying(card -> assertThat(card.employerId()).isEqualTo(other.value()));
    }

    @Test
    void nobody_sees_beyond_their_territory() {
        arrearsReported(100_000);

        var elsewhere = new Scope("350211");
        assertThat(cards.find(employer.value(), elsewhere)).isEmpty();
        assertThat(cases.find(new FindCase(matter.value(), AsOf.NOW, elsewhere)))
                .isEmpty();
        assertThat(figures.find(query(elsewhere, null))).isEmpty();
    }

    private void arrearsReported(long minor) {
        send(new RegisterEmployer(employer, on("2026-05-01"), "示例甲有限公司", null, "", false));
        send(new RegisterIntake(
                matter, employer, on("2026-05-06"), CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null));
        send(new AcceptCase(matter, on("2026-05-07")));
        await(commands.send(TESTER, report(minor, on("2026-05-08"))));
    }

    private CaseCommand report(long minor, Fact fact) {
        return new ReportWageArrears(matter, fact, new WageArrears(3, new Money(minor, "CNY"), null, ""));
    }

    private long arrears(@Nullable Instant knownAt) {
        return figures.find(query(Scope.ALL, knownAt)).stream()
                .mapToLong(Figure::amount)
                .sum();
    }

    private FindFigures query(Scope scope, @Nullable Instant knownAt) {
        return new FindFigures(
                Set.of(Indicator.ARREARS_AMOUNT), null, null, knownAt, new Scope(cell.value()), scope, Split.NONE);
    }

    private Fact on(String day) {
        return Fact.recorded(cell, new BusinessDate(day), TODAY);
    }

    private void send(DomainCommand command) {
        commands.send(TESTER, command);
    }

    private void await(Position position) {
        assertThat(positions.await(position, Duration.ofSeconds(20))).isTrue();
    }
}
