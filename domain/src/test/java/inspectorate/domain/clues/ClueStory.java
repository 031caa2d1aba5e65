package inspectorate.domain.clues;

import static inspectorate.domain.Facts.TODAY;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.clues.ClueCommand.*;
import inspectorate.domain.clues.ClueEvent.*;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.PersonId;
import java.util.List;

/** A clue from a village, and how it goes on. */
final class ClueStory {

    static final ClueId CLUE = new ClueId("clue-7");
    static final EmployerId EMPLOYER = new EmployerId("employer-91");
    static final CaseId CASE = CaseId.from(CLUE);
    static final PersonId REPORTER = new PersonId("person-5");
    static final GridCellId BRIGADE = new GridCellId("340111");
    static final GridCellId SQUAD = new GridCellId("340111/340111003");
    static final GridCellId VILLAGE = new GridCellId("340111/340111003/340111003001");
    static final Fact MONDAY = at(VILLAGE, "2026-03-02");
    static final Fact FRIDAY = at(VILLAGE, "2026-03-06");
    static final ClueTelling TOLD =
            new ClueTelling(ClueChannel.HOTLINE, ClueMatter.WAGE_ARREARS, null, 12, true, false, null);
    static final ClueTelling SOMEWHERE =
            new ClueTelling(ClueChannel.VISIT, ClueMatter.WAGE_ARREARS, "示例路口工地", null, false, false, null);

    static final ClueReported REPORTED = new ClueReported(CLUE, EMPLOYER, MONDAY, TOLD, REPORTER, null, null);
    static final RectificationUrged URGED = new RectificationUrged(CLUE, EMPLOYER, FRIDAY, "三日内结清");
    static final RectificationRefused REFUSED = new RectificationRefused(CLUE, EMPLOYER, FRIDAY, "不结清");
    static final IncidentSignReported SIGN = new IncidentSignReported(CLUE, EMPLOYER, FRIDAY, "三十人聚集");
    static final ClueDismissed DISMISSED = new ClueDismissed(CLUE, EMPLOYER, FRIDAY, "已付清");

    private ClueStory() {}

    static Fact at(GridCellId cell, String day) {
        return Fact.recorded(cell, new BusinessDate(day), TODAY);
    }

    static ClueEscalated escalated(GridCellId from, GridCellId to) {
        return new ClueEscalated(CLUE, EMPLOYER, FRIDAY, from, to, "");
    }

    /** What leads to each stage. */
    static List<ClueEvent> leadingTo(ClueStage stage) {
        return switch (stage) {
            case UNREPORTED -> List.of();
            case OPEN -> List.of(REPORTED);
            case URGED -> List.of(REPORTED, URGED);
            case SETTLED -> List.of(REPORTED, URGED, new RectifiedOnUrging(CLUE, EMPLOYER, FRIDAY, "工资表"));
            case REFUSED -> List.of(REPORTED, URGED, REFUSED);
            case CLOSED -> List.of(REPORTED, DISMISSED);
        };
    }
}
