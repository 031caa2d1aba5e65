package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStory.*;
import static inspectorate.domain.cases.ProcedureRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.FactRule;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.CaseFactRetracted;
import inspectorate.domain.cases.DecisionFact.PriorNoticeServed;
import inspectorate.domain.cases.DecisionStep.*;
import inspectorate.domain.cases.InvestigationFact.EvidenceAdded;
import inspectorate.domain.cases.InvestigationStep.*;
import inspectorate.domain.law.LegalGround;
import inspectorate.requirement.Requirement;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fact of the procedure is corrected as any other: what was said instead is decided again, and so is what followed. */
@Requirement("R-DEC-10")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcedureCorrectionTest {

    /** Sequences 0 to 3: intake, filing, and two pieces of evidence. */
    private static Proceeding withEvidence() {
        return Proceeding.filed()
                .on("2026-03-04")
                .takes(new Evidence(EvidenceKind.DOCUMENT, "payroll of Febuary", null))
                .takes(new Evidence(EvidenceKind.DOCUMENT, "payroll of March", null));
    }

    /** Sequences 0 to 4: intake, filing, conclusion, notice, waiver a day later. */
    private static Proceeding waived() {
        return Proceeding.concluded()
                .takes(DecisionProcedureTest.notice(5_000))
                .on("2026-03-11")
                .takes(new RightsWaiver("in writing"));
    }

    @ParameterizedTest
    @EnumSource
    void a_fact_tells_all_that_its_step_told(StepTable row) {
        assertThat(Stream.of(row.fact().getRecordComponents()).map(RecordComponent::toString))
                .containsAll(Stream.of(row.step().getRecordComponents())
                        .map(RecordComponent::toString)
                        .toList());
    }

    @Test
    void the_correction_names_what_it_corrects_and_keeps_day_and_number() {
        var corrected = withEvidence()
                .corrects(2, "2026-03-04", new Evidence(EvidenceKind.DOCUMENT, "payroll of February", null));
        var evidence = (EvidenceAdded) corrected.events().getLast();
        assertThat(evidence.fact().replaces()).isEqualTo(2);
        assertThat(evidence.fact().on().value()).isEqualTo("2026-03-04");
        assertThat(evidence.number()).isEqualTo(1);
        var retracted = (CaseFactRetracted) corrected.events().get(4);
        assertThat(retracted.retractedSequence()).isEqualTo(2);
        assertThat(retracted.retracted()).isInstanceOf(EvidenceAdded.class);
        assertThat(corrected.held(2)).isSameAs(evidence);
    }

    @Test
    void evidence_keeps_its_number_also_where_earlier_evidence_was_taken_back() {
        var corrected = withEvidence()
                .says(at -> new RetractCaseFact(CASE, at, 2, "belongs elsewhere"))
                .corrects(3, "2026-03-04", new Evidence(EvidenceKind.DOCUMENT, "payroll of April", null));
        assertThat(((EvidenceAdded) corrected.events().getLast()).number()).isEqualTo(2);
    }

    @Test
    void what_is_said_instead_passes_the_guards_of_its_step_and_says_something_else() {
        withEvidence()
                .refusesCorrection(TEXT_IS_STATED, 2, "2026-03-04", new Evidence(EvidenceKind.DOCUMENT, " ", null))
                .refusesCorrection(
                        FactRule.CORRECTION_CHANGES_SOMETHING,
                        3,
                        "2026-03-04",
                        new Evidence(EvidenceKind.DOCUMENT, "payroll of March", null))
                .refusesCorrection(FactRule.CORRECTION_KEEPS_KIND, 3, "2026-03-04", new EvidenceExclusion(1, "copy"));
        waived().refusesCorrection(
                        inspectorate.domain.law.LawRule.FINE_WITHIN_ITS_RANGE,
                        3,
                        "2026-03-10",
                        DecisionProcedureTest.notice(20_001));
    }

    @Test
    void a_corrected_day_begins_its_clocks_anew() {
        var corrected = Proceeding.concluded()
                .on("2026-03-11")
                .takes(DecisionProcedureTest.notice(5_000))
                .corrects(3, "2026-03-10", DecisionProcedureTest.notice(5_000));
        LegalGround ground = ((PriorNoticeServed) corrected.events().getLast()).ground();
        assertThat(ground.clock("deadline.hearing-request")
                        .orElseThrow()
                        .dueAt()
                        .toLocalDate())
                .hasToString("2026-03-17");
    }

    @Test
    void no_correction_makes_impossible_what_followed() {
        waived().refusesCorrection(
                        FactRule.LATER_FACT_DEPENDS_ON_IT, 3, "2026-03-12", DecisionProcedureTest.notice(5_000))
                .corrects(3, "2026-03-11", DecisionProcedureTest.notice(5_000));
    }

    @Test
    void what_was_found_out_stays_while_an_order_rests_on_it() {
        var nothing = new Conclusion(false, false, false, false, false, false, false, "report");
        Proceeding.concluded()
                .on("2026-03-11")
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(LocalDate.of(2026, 3, 18)), PAPER))
                .refusesCorrection(FactRule.LATER_FACT_DEPENDS_ON_IT, 2, "2026-03-10", nothing)
                .corrects(2, "2026-03-11", Proceeding.established());
    }

    @Test
    void evidence_that_was_excluded_is_not_taken_back_but_may_be_described_better() {
        withEvidence()
                .takes(new EvidenceExclusion(2, "unlawfully obtained"))
                .refuses(FactRule.LATER_FACT_DEPENDS_ON_IT, at -> new RetractCaseFact(CASE, at, 3, "mistyped"))
                .corrects(3, "2026-03-04", new Evidence(EvidenceKind.DOCUMENT, "copy of a payroll", null));
    }

    @Test
    void what_a_decision_rests_on_is_not_corrected_while_the_decision_holds() {
        waived().says(at -> new ImposePenalty(CASE, at, yuan(5_000)))
                .refusesCorrection(
                        FactRule.LATER_FACT_DEPENDS_ON_IT, 3, "2026-03-10", DecisionProcedureTest.notice(6_000));
    }
}
