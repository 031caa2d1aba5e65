package inspectorate.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.CaseOutcome;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.compliancetimeline.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseEntriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CaseId CASE = new CaseId(Samples.CASE);
    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final Fact FACT = Fact.recorded(new GridCellId(Samples.CELL), BusinessDate.of(DAY), DAY);

    @Test
    void what_is_corrected_stands_in_the_place_of_what_was_wrong_however_often() {
        var entries = List.of(
                entry(6, filed(FACT.replacing(4), "third"), null),
                entry(5, new CaseClosed(CASE, EMPLOYER, FACT, CaseOutcome.RECTIFIED), null),
                entry(4, filed(FACT.replacing(1), "second"), "#7"),
                entry(1, filed(FACT, "first"), "#3"),
                entry(0, new CaseAccepted(CASE, EMPLOYER, FACT), null));
        assertThat(CaseEntries.standing(entries).stream().map(TimelineEntry::eventId))
                .containsExactly(Samples.CASE + "#0", Samples.CASE + "#6", Samples.CASE + "#5");
    }

    private static CaseFiled filed(Fact fact, String lead) {
        return new CaseFiled(CASE, EMPLOYER, fact, new AccountId(lead));
    }

    private static TimelineEntry entry(int sequence, CaseEvent event, @Nullable String retractedBy) {
        var replaces = event.fact().replaces();
        return new TimelineEntry(
                Samples.CASE + "#" + sequence,
                event.getClass().getSimpleName(),
                Samples.CASE,
                DAY.toString(),
                DAY,
                Samples.RECORDED,
                Samples.CELL,
                "a-1",
                null,
                retractedBy,
                null,
                replaces == null ? null : Samples.CASE + "#" + replaces,
                event,
                Map.of());
    }
}
