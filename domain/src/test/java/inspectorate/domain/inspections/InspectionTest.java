package inspectorate.domain.inspections;

import static inspectorate.domain.FactRule.*;
import static inspectorate.domain.Facts.on;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.inspections.InspectionRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.InspectionId;
import inspectorate.domain.inspections.InspectionCommand.*;
import inspectorate.domain.inspections.InspectionEvent.*;
import inspectorate.domain.law.CertificateRole;
import inspectorate.domain.law.Certificates;
import inspectorate.domain.law.LawBook;
import inspectorate.domain.law.TestLaw;
import inspectorate.requirement.Requirement;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectionTest {

    private static final InspectionId VISIT = new InspectionId("visit-17");
    private static final EmployerId EMPLOYER = new EmployerId("employer-91");
    private static final AccountId INSPECTOR = new AccountId("inspector-3");
    private static final Fact MONDAY = on("2026-03-02");
    private static final Fact FRIDAY = on("2026-03-06");
    private static final InspectionRecorded RECORDED = new InspectionRecorded(
            VISIT, EMPLOYER, MONDAY, InspectionMode.ROUTINE, List.of(new Finding("I03", "工资台账缺失")), 40, INSPECTOR);

    private final AggregateTestFixture<Inspection> fixture = fixture(TestLaw.LAWS);

    private static AggregateTestFixture<Inspection> fixture(LawBook laws) {
        var fixture = new AggregateTestFixture<>(Inspection.class);
        fixture.registerInjectableResource(laws);
        Certificates certificates =
                (inspector, _) -> inspector.equals(INSPECTOR) ? Set.of(CertificateRole.PART_TIME_INSPECTOR) : Set.of();
        fixture.registerInjectableResource(certificates);
        return fixture;
    }

    @Test
    @Requirement("R-INV-3")
    void where_certificates_are_recorded_only_certified_inspectors_go() {
        var recorded = fixture(TestLaw.with("certificates.recorded true FLAG"));
        recorded.givenNoPriorActivity().when(recording(MONDAY, "I03", 40)).expectEvents(RECORDED);
        for (var other : new AccountId[] {null, new AccountId("inspector-9")}) {
            recorded.givenNoPriorActivity()
                    .when(new RecordInspection(VISIT, EMPLOYER, MONDAY, InspectionMode.ROUTINE, List.of(), null, other))
                    .expectException(refusedBy(INSPECTOR_IS_CERTIFIED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_visit_is_recorded_whatever_its_mode(InspectionMode mode) {
        fixture.givenNoPriorActivity()
                .when(new RecordInspection(VISIT, EMPLOYER, MONDAY, mode, List.of(), null, INSPECTOR))
                .expectEvents(new InspectionRecorded(VISIT, EMPLOYER, MONDAY, mode, List.of(), null, INSPECTOR));
    }

    @Test
    void a_visit_is_recorded_with_its_findings() {
        fixture.givenNoPriorActivity().when(recording(MONDAY, "I03", 40)).expectEvents(RECORDED);
    }

    @Test
    void a_visit_is_recorded_once() {
        fixture.given(RECORDED)
                .when(recording(FRIDAY, "I03", 40))
                .expectException(refusedBy(INSPECTION_IS_RECORDED_ONCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I00", "I11", "I1", "", "wages"})
    void a_finding_names_an_inspection_item(String item) {
        fixture.givenNoPriorActivity()
                .when(recording(MONDAY, item, 40))
                .expectException(refusedBy(FINDING_NAMES_AN_ITEM));
    }

    @Test
    void a_number_of_workers_is_not_negative() {
        fixture.givenNoPriorActivity()
                .when(recording(MONDAY, "I10", -1))
                .expectException(refusedBy(WORKERS_ARE_NOT_NEGATIVE));
    }

    @Test
    void a_visit_is_retracted_and_may_be_recorded_again() {
        var retracted = new InspectionFactRetracted(VISIT, EMPLOYER, FRIDAY, 0, RECORDED, "another employer");
        fixture.given(RECORDED)
                .when(new RetractInspectionFact(VISIT, FRIDAY, 0, "another employer"))
                .expectEvents(retracted);
        fixture.given(RECORDED, retracted).when(recording(MONDAY, "I03", 40)).expectEvents(RECORDED);
    }

    @Test
    void a_visit_is_corrected() {
        fixture.given(RECORDED)
                .when(new CorrectInspectionFact(
                        VISIT, FRIDAY, 0, "miscounted", recording(MONDAY.replacing(0), "I03", 14)))
                .expectEvents(
                        new InspectionFactRetracted(VISIT, EMPLOYER, FRIDAY, 0, RECORDED, "miscounted"),
                        new InspectionRecorded(
                                VISIT,
                                EMPLOYER,
                                MONDAY.replacing(0),
                                InspectionMode.ROUTINE,
                                RECORDED.findings(),
                                14,
                                INSPECTOR));
    }

    @Test
    void a_correction_is_no_retraction() {
        fixture.given(RECORDED)
                .when(new CorrectInspectionFact(
                        VISIT, FRIDAY, 0, "x", new RetractInspectionFact(VISIT, FRIDAY, 0, "x")))
                .expectException(refusedBy(CORRECTION_KEEPS_KIND));
    }

    private static RecordInspection recording(Fact fact, String item, @Nullable Integer workers) {
        return new RecordInspection(
                VISIT,
                EMPLOYER,
                fact,
                InspectionMode.ROUTINE,
                List.of(new Finding(item, "工资台账缺失")),
                workers,
                INSPECTOR);
    }
}
