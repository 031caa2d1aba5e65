package inspectorate.infra.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseCommand.AcceptCase;
import inspectorate.domain.cases.CaseCommand.CorrectCaseFact;
import inspectorate.domain.cases.CaseCommand.PublishCase;
import inspectorate.domain.cases.CaseCommand.WithdrawCase;
import inspectorate.domain.employers.EmployerCommand.AssignToGridCell;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CommandContentTest {

    private static final CaseId CASE = new CaseId("c");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void the_same_said_tomorrow_is_the_same() {
        assertThat(said(new AcceptCase(CASE, fact("340111", BusinessDate.UNKNOWN, TODAY))))
                .isEqualTo(said(new AcceptCase(CASE, fact("340111", BusinessDate.UNKNOWN, TODAY.plusDays(1)))));
    }

    @Test
    void the_cell_of_an_employer_is_what_the_door_found_unless_it_is_what_was_said() {
        var on = BusinessDate.of(TODAY);
        assertThat(said(new AcceptCase(CASE, fact("340111/1", on, TODAY))))
                .isEqualTo(said(new AcceptCase(CASE, fact("340111/2", on, TODAY))));

        var employer = new EmployerId("e");
        assertThat(said(new AssignToGridCell(employer, fact("340111/1", on, TODAY))))
                .isNotEqualTo(said(new AssignToGridCell(employer, fact("340111/2", on, TODAY))));
    }

    @Test
    void another_day_another_order_and_another_replacement_are_another_content() {
        var fact = fact("340111", BusinessDate.of(TODAY), TODAY);
        var earlier = fact("340111", BusinessDate.of(TODAY.minusDays(1)), TODAY);
        assertThat(said(new AcceptCase(CASE, fact)))
                .isNotEqualTo(said(new AcceptCase(CASE, earlier)))
                .isNotEqualTo(said(new PublishCase(CASE, fact)));
        assertThat(said(new CorrectCaseFact(CASE, fact, 1, "笔误", new AcceptCase(CASE, fact))))
                .isEqualTo(said(new CorrectCaseFact(CASE, earlier, 1, "笔误", new AcceptCase(CASE, fact))))
                .isNotEqualTo(said(new CorrectCaseFact(CASE, fact, 1, "笔误", new AcceptCase(CASE, earlier))));
    }

    @Test
    void a_text_cannot_pretend_to_be_more_than_a_text() {
        var fact = fact("340111", BusinessDate.of(TODAY), TODAY);
        assertThat(said(new WithdrawCase(CASE, fact, "a\",b:\"")))
                .isNotEqualTo(said(new WithdrawCase(CASE, fact, "a\\\",b:\\\"")));
    }

    private static String said(Object command) {
        return CommandContent.of(command);
    }

    private static Fact fact(String cell, BusinessDate on, LocalDate today) {
        return Fact.recorded(new GridCellId(cell), on, today);
    }
}
