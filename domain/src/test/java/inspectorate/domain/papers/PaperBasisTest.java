package inspectorate.domain.papers;

import static inspectorate.domain.Facts.on;
import static inspectorate.domain.papers.PaperRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.law.Milestone;
import inspectorate.domain.law.Milestone.Reached;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of papers and what each rests on, told a second time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperBasisTest {

    private record Row(Milestone basis, PaperRule rule) {}

    private static final Map<PaperKind, Row> TABLE = Map.ofEntries(
            Map.entry(PaperKind.ACCEPTANCE_NOTICE, new Row(Milestone.ACCEPTED, NOTICE_TELLS_AN_ACCEPTANCE)),
            Map.entry(PaperKind.FILING_FORM, new Row(Milestone.ADMITTED, FORM_FILES_WHAT_IS_ADMITTED)),
            Map.entry(PaperKind.INQUIRY, new Row(Milestone.REGISTERED, PAPER_BELONGS_TO_A_MATTER)),
            Map.entry(PaperKind.SERVICE_RECEIPT, new Row(Milestone.REGISTERED, PAPER_BELONGS_TO_A_MATTER)),
            Map.entry(PaperKind.RECTIFICATION_ORDER, new Row(Milestone.ORDERED, PAPER_GIVES_AN_ORDER)),
            Map.entry(PaperKind.PENALTY_NOTICE, new Row(Milestone.INVESTIGATED, NOTICE_FOLLOWS_THE_INVESTIGATION)),
            Map.entry(PaperKind.HEARING_NOTICE, new Row(Milestone.HEARING_REQUESTED, NOTICE_ANSWERS_A_REQUEST)),
            Map.entry(PaperKind.PENALTY_DECISION, new Row(Milestone.PENALTY_DECIDED, PAPER_GIVES_A_PENALTY)),
            Map.entry(PaperKind.HANDLING_DECISION, new Row(Milestone.HANDLING_DECIDED, PAPER_GIVES_A_HANDLING)),
            Map.entry(PaperKind.CLOSING_REPORT, new Row(Milestone.RESULT, REPORT_TELLS_A_RESULT)),
            Map.entry(PaperKind.TRANSFER_LETTER, new Row(Milestone.TRANSFER_DECIDED, LETTER_FOLLOWS_ITS_TRANSFER)));

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void a_paper_rests_on_what_has_come_to_pass(PaperKind kind) {
        for (var milestone : Milestone.values()) {
            var refusal = PaperBasis.refusal(kind, List.of(new Reached(milestone, on("2026-03-02"))));
            if (TABLE.get(kind).basis() == milestone) {
                assertThat(refusal).as("%s after %s", kind, milestone).isEmpty();
            } else {
                assertThat(refusal)
                        .as("%s after %s", kind, milestone)
                        .contains(TABLE.get(kind).rule());
            }
        }
        assertThat(TABLE.get(kind).rule().article()).isNotBlank();
    }
}
