package inspectorate.api.commands;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseCommand.FileCase;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.GridCellId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamedAccountTest {

    @Test
    void officers_are_found_under_the_names_by_which_doors_ask_for_them() {
        var day = LocalDate.of(2026, 3, 2);
        var fact = Fact.recorded(new GridCellId("340111"), BusinessDate.of(day), day);
        var lead = new AccountId("inspector-3");
        var co = new AccountId("inspector-4");
        assertThat(NamedAccount.in(new FileCase(new CaseId("c-1"), fact, lead, List.of(co))))
                .containsExactly(new NamedAccount("leadInspectorId", lead), new NamedAccount("coInspectorIds", co));
    }
}
