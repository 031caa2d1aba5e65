package inspectorate.api.console;

import inspectorate.domain.cases.CaseClocks;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.agenda.RunningClock;
import java.time.temporal.ChronoUnit;

/**
 * A legal period of a case as its page shows it.
 *
 * @param state {@code bad} once it is over, {@code warn} in its last three days
 * @param explained page that explains how such a period is counted; empty where the law says only that it is at once
 */
public record LegalDue(String key, String due, String left, String state, String explained) {

    private static final int NEAR = 3;

    static LegalDue of(RunningClock clock, String cellId, Show show) {
        var due = clock.dueOn();
        var explained = explained(clock, cellId);
        if (due == null) {
            return new LegalDue(clock.key(), show.word("legal.unknown"), "—", "", explained);
        }
        long days = ChronoUnit.DAYS.between(show.today(), due);
        var left = days < 0
                ? show.word("case.overdue")
                : days == 0 ? show.word("case.dueToday") : show.word("case.dueIn", days);
        return new LegalDue(
                clock.key(), due.toString(), left, days < 0 ? "bad" : days <= NEAR ? "warn" : "", explained);
    }

    private static String explained(RunningClock clock, String cellId) {
        return switch (clock.key()) {
            case RunningClock.ORDER -> "/console/deadlines?rule=R-RECT";
            case CaseClocks.RESULT_NOTICE -> "";
            default ->
                "/console/deadlines?rule=" + clock.key() + "&from=" + clock.from() + "&profile="
                        + new GridCellId(cellId).jurisdiction();
        };
    }
}
