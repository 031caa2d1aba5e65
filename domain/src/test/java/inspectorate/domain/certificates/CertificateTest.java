package inspectorate.domain.certificates;

import static inspectorate.domain.certificates.CertificateRule.*;
import static inspectorate.domain.law.AgencyLevel.*;
import static inspectorate.domain.law.CertificateRole.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.certificates.CertificateCommand.*;
import inspectorate.domain.certificates.CertificateEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.AgencyLevel;
import inspectorate.domain.law.CertificateRole;
import inspectorate.domain.law.LawRule;
import inspectorate.domain.law.TestLaw;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Requirement({"D2-34", "D9-10"})
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateTest {

    private static final AccountId INSPECTOR_3 = new AccountId("inspector-3");
    private static final String STREAM = CertificateCommand.streamOf(INSPECTOR_3);
    private static final Fact MARCH = on("2026-03-02");
    private static final Fact APRIL = on("2026-04-01");
    private static final Fact MAY = on("2026-05-04");
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 31);
    private static final TrainingCompleted TRAINED = new TrainingCompleted(STREAM, MARCH, INSPECTOR_3, "岗前培训");
    private static final ExamTaken PASSED = new ExamTaken(STREAM, MARCH, INSPECTOR_3, true);
    private static final CertificateIssued ISSUED =
            new CertificateIssued(STREAM, APRIL, INSPECTOR_3, INSPECTOR, CITY, "皖A-0001", NEXT_YEAR, null);

    private final AggregateTestFixture<Certificate> fixture = new AggregateTestFixture<>(Certificate.class);

    @BeforeEach
    void law() {
        fixture.registerInjectableResource(TestLaw.with(
                "certificate.issuer.inspector CITY,PROVINCE CHOICE",
                "certificate.issuer.part-time-inspector PROVINCE CHOICE"));
    }

    @Test
    @Requirement("D7-17")
    void training_then_examination_then_certificate() {
        fixture.givenNoPriorActivity()
                .when(new RecordTraining(INSPECTOR_3, MARCH, "岗前培训"))
                .expectEvents(TRAINED);
        fixture.givenNoPriorActivity()
                .when(new RecordExam(INSPECTOR_3, MARCH, true))
                .expectExceptionMessage(TRAINING_COMES_BEFORE_THE_EXAM.text());
        fixture.given(TRAINED).when(issue(INSPECTOR, CITY)).expectExceptionMessage(EXAM_IS_PASSED_FIRST.text());
        fixture.given(TRAINED, new ExamTaken(STREAM, MARCH, INSPECTOR_3, false))
                .when(issue(INSPECTOR, CITY))
                .expectExceptionMessage(EXAM_IS_PASSED_FIRST.text());
        fixture.given(TRAINED, PASSED).when(issue(INSPECTOR, CITY)).expectEvents(ISSUED);
        fixture.given(TRAINED, PASSED, ISSUED)
                .when(issue(INSPECTOR, CITY))
                .expectExceptionMessage(ONE_CERTIFICATE_AT_A_TIME.text());
    }

    @Test
    @Requirement("D9-09")
    void each_role_has_its_issuer_and_where_nobody_knows_it_none_issues() {
        fixture.given(TRAINED, PASSED)
                .when(issue(PART_TIME_INSPECTOR, CITY))
                .expectExceptionMessage(ISSUER_ISSUES_THIS_ROLE.text());
        fixture.given(TRAINED, PASSED)
                .when(issue(PART_TIME_INSPECTOR, PROVINCE))
                .expectSuccessfulHandlerExecution();
        fixture.given(TRAINED, PASSED)
                .when(issue(SUPERVISOR, CITY))
                .expectExceptionMessage(LawRule.JURISDICTION_HAS_NO_VALUE.text() + ": certificate.issuer.supervisor");
    }

    @Test
    void it_is_valid_to_its_last_day_and_renewed_before_that() {
        var renewed = new CertificateRenewed(STREAM, MAY, INSPECTOR_3, NEXT_YEAR.plusYears(1), null);
        fixture.given(TRAINED, PASSED, ISSUED)
                .when(new RenewCertificate(INSPECTOR_3, MAY, NEXT_YEAR, null))
                .expectExceptionMessage(CERTIFICATE_EXPIRES_LATER.text());
        fixture.given(TRAINED, PASSED, ISSUED)
                .when(new RenewCertificate(INSPECTOR_3, MAY, NEXT_YEAR.plusYears(1), null))
                .expectEvents(renewed);
        fixture.given(TRAINED, PASSED, ISSUED)
                .when(new RenewCertificate(INSPECTOR_3, on("2027-04-01"), NEXT_YEAR.plusYears(1), null))
                .expectExceptionMessage(CERTIFICATE_IS_VALID.text());
        var before = CertificateBook.of(List.of(TRAINED, PASSED, ISSUED));
        assertThat(before.validOn(LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(before.validOn(NEXT_YEAR)).containsExactly(INSPECTOR);
        assertThat(before.validOn(NEXT_YEAR.plusDays(1))).isEmpty();
        assertThat(CertificateBook.of(List.of(TRAINED, PASSED, ISSUED, renewed)).validOn(NEXT_YEAR.plusDays(1)))
                .containsExactly(INSPECTOR);
    }

    @Test
    void what_is_revoked_is_valid_no_longer_and_a_new_one_needs_a_new_examination() {
        var revoked = new CertificateRevoked(STREAM, MAY, INSPECTOR_3, "调离");
        fixture.given(TRAINED, PASSED, ISSUED)
                .when(new RevokeCertificate(INSPECTOR_3, MAY, ""))
                .expectExceptionMessage(CERTIFICATE_REVOCATION_STATES_WHY.text());
        fixture.given(TRAINED, PASSED, ISSUED)
                .when(new RevokeCertificate(INSPECTOR_3, MAY, "调离"))
                .expectEvents(revoked);
        fixture.given(TRAINED, PASSED, ISSUED, revoked)
                .when(new IssueCertificate(INSPECTOR_3, MAY, INSPECTOR, CITY, "皖A-0002", NEXT_YEAR, null))
                .expectExceptionMessage(EXAM_IS_PASSED_FIRST.text());
        var book = CertificateBook.of(List.of(TRAINED, PASSED, ISSUED, revoked));
        assertThat(book.validOn(LocalDate.of(2026, 5, 3))).containsExactly(INSPECTOR);
        assertThat(book.validOn(LocalDate.of(2026, 5, 4))).isEmpty();
    }

    @Test
    void what_has_expired_can_still_be_given_up_once() {
        var gone = on("2027-06-01");
        var revoked = new CertificateRevoked(STREAM, gone, INSPECTOR_3, "退休");
        fixture.given(TRAINED, PASSED, ISSUED)
                .when(new RevokeCertificate(INSPECTOR_3, gone, "退休"))
                .expectEvents(revoked);
        fixture.given(TRAINED, PASSED, ISSUED, revoked)
                .when(new RevokeCertificate(INSPECTOR_3, gone, "退休"))
                .expectExceptionMessage(CERTIFICATE_IS_VALID.text());
        var elsewhere =
                Fact.recorded(new GridCellId("340104"), new BusinessDate("2027-06-01"), LocalDate.of(2027, 12, 31));
        fixture.given(TRAINED, PASSED, ISSUED)
                .when(new RevokeCertificate(INSPECTOR_3, elsewhere, "退休"))
                .expectExceptionMessage(CERTIFICATE_IS_KEPT_WHERE_IT_WAS_ISSUED.text());
        assertThat(CertificateBook.of(List.of(TRAINED, PASSED, ISSUED, revoked)).validOn(NEXT_YEAR))
                .containsExactly(INSPECTOR);
    }

    @Test
    void another_jurisdiction_leaves_a_valid_certificate_alone() {
        var elsewhere = Fact.recorded(new GridCellId("340104"), new BusinessDate("2026-05-04"), NEXT_YEAR);
        fixture.given(TRAINED, PASSED, ISSUED)
                .when(new RevokeCertificate(INSPECTOR_3, elsewhere, "调离"))
                .expectExceptionMessage(CERTIFICATE_IS_KEPT_WHERE_IT_WAS_ISSUED.text());
    }

    @Test
    void what_comes_later_is_not_recorded_before_what_came_earlier() {
        fixture.given(TRAINED, PASSED, ISSUED)
                .when(new RecordTraining(INSPECTOR_3, MARCH, "年度培训"))
                .expectExceptionMessage(CERTIFICATE_FACTS_FOLLOW_ONE_ANOTHER.text());
    }

    @Test
    void what_was_recorded_wrongly_is_corrected_and_what_follows_is_asked_again() {
        var issue = new IssueCertificate(INSPECTOR_3, APRIL.replacing(2), INSPECTOR, CITY, "皖A-0007", NEXT_YEAR, null);
        var indeed = new CertificateIssued(
                STREAM, APRIL.replacing(2), INSPECTOR_3, INSPECTOR, CITY, "皖A-0007", NEXT_YEAR, null);
        var retracted = new CertificateFactRetracted(STREAM, MAY, INSPECTOR_3, 2, ISSUED, "证号误录");
        fixture.given(TRAINED, PASSED, ISSUED)
                .when(new CorrectCertificateFact(INSPECTOR_3, MAY, 2, "证号误录", issue))
                .expectEvents(retracted, indeed);
        assertThat(CertificateBook.of(List.of(TRAINED, PASSED, ISSUED, retracted, indeed))
                        .last()
                        .orElseThrow()
                        .number())
                .isEqualTo("皖A-0007");
        var failed = new RecordExam(INSPECTOR_3, MARCH.replacing(1), false);
        fixture.given(TRAINED, PASSED, ISSUED)
                .when(new CorrectCertificateFact(INSPECTOR_3, MAY, 1, "成绩误录", failed))
                .expectNoEvents()
                .expectException(RuleViolated.class);
        var elsewhere = Fact.recorded(new GridCellId("340104"), new BusinessDate("2026-05-04"), NEXT_YEAR);
        fixture.given(TRAINED, PASSED, ISSUED)
                .when(new RetractCertificateFact(INSPECTOR_3, elsewhere, 2, "误录"))
                .expectExceptionMessage(CERTIFICATE_IS_KEPT_WHERE_IT_WAS_ISSUED.text());
    }

    @Test
    void a_corrected_certificate_is_still_of_whoever_worked_where_they_worked_then() {
        var squad = new GridCellId("340111/T1");
        var issued = new CertificateIssued(STREAM, APRIL, INSPECTOR_3, INSPECTOR, CITY, "皖A-0001", NEXT_YEAR, squad);
        var said = new IssueCertificate(INSPECTOR_3, APRIL.replacing(2), INSPECTOR, CITY, "皖A-0007", NEXT_YEAR, null);
        fixture.given(TRAINED, PASSED, issued)
                .when(new CorrectCertificateFact(INSPECTOR_3, MAY, 2, "证号误录", said))
                .expectEvents(
                        new CertificateFactRetracted(STREAM, MAY, INSPECTOR_3, 2, issued, "证号误录"),
                        new CertificateIssued(
                                STREAM, APRIL.replacing(2), INSPECTOR_3, INSPECTOR, CITY, "皖A-0007", NEXT_YEAR, squad));
        var unchanged =
                new IssueCertificate(INSPECTOR_3, APRIL.replacing(2), INSPECTOR, CITY, "皖A-0001", NEXT_YEAR, null);
        fixture.given(TRAINED, PASSED, issued)
                .when(new CorrectCertificateFact(INSPECTOR_3, MAY, 2, "无", unchanged))
                .expectNoEvents()
                .expectException(RuleViolated.class);
    }

    @Test
    void a_revocation_by_mistake_is_taken_back() {
        var revoked = new CertificateRevoked(STREAM, MAY, INSPECTOR_3, "调离");
        var retracted = new CertificateFactRetracted(STREAM, MAY, INSPECTOR_3, 3, revoked, "同名误撤");
        fixture.given(TRAINED, PASSED, ISSUED, revoked)
                .when(new RetractCertificateFact(INSPECTOR_3, MAY, 3, "同名误撤"))
                .expectEvents(retracted);
        assertThat(CertificateBook.of(List.of(TRAINED, PASSED, ISSUED, revoked, retracted))
                        .validOn(NEXT_YEAR))
                .containsExactly(INSPECTOR);
    }

    private static IssueCertificate issue(CertificateRole role, AgencyLevel issuer) {
        return new IssueCertificate(INSPECTOR_3, APRIL, role, issuer, "皖A-0001", NEXT_YEAR, null);
    }

    private static Fact on(String day) {
        return Fact.recorded(new GridCellId("340111"), new BusinessDate(day), LocalDate.of(2027, 12, 31));
    }
}
