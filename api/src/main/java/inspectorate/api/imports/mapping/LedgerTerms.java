package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.domain.BusinessDate.Precision;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.Term;
import java.time.LocalDate;

/** 改正期限: a day, or a duration that is kept as it is written; no day is computed from it. */
final class LedgerTerms {

    private static final int LONGEST = 60;
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final LedgerDates dates;

    LedgerTerms(LedgerDates dates) {
        this.dates = dates;
    }

    Term read(String text) {
        var within = text.strip();
        if (within.length() > LONGEST) {
            throw new RuleViolated(TEXT_IS_NOT_TOO_LONG, within);
        }
        if (!within.matches(".*\\d{4}.*")) {
            return new Term(null, within);
        }
        try {
            var date = dates.read(within).date();
            if (date.precision() == Precision.DAY) {
                return plausible(date.latest().orElseThrow(), within);
            }
        } catch (RuleViolated notADay) {
            if (!notADay.rule().equals(DATE_IS_READABLE) && !notADay.rule().equals(DATE_HAS_ONE_READING)) {
                throw notADay;
            }
        }
        return new Term(null, within);
    }

    private static Term plausible(LocalDate day, String text) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new RuleViolated(DATE_IS_PLAUSIBLE, text);
        }
        return Term.until(day);
    }
}
