package inspectorate.domain;

import inspectorate.domain.ids.GridCellId;
import java.time.LocalDate;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** What the tests of all aggregates share: a cell, facts in it, and how a refusal is expected. */
public final class Facts {

    public static final GridCellId CELL = new GridCellId("340111/340111003");
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private Facts() {}

    /** A fact recorded today of a day, a month, a year or an unknown day. */
    public static Fact on(String date) {
        return Fact.recorded(CELL, new BusinessDate(date), TODAY);
    }

    public static Fact migrated(String date) {
        return Fact.migrated(CELL, new BusinessDate(date), TODAY, "ledger#7");
    }

    public static Matcher<RuleViolated> refusedBy(Rule rule) {
        return new CustomTypeSafeMatcher<>("refusal by " + rule) {
            @Override
            protected boolean matchesSafely(RuleViolated refusal) {
                return refusal.rule() == rule;
            }
        };
    }
}
