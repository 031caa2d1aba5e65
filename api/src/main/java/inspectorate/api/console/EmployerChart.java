package inspectorate.api.console;

import inspectorate.domain.Money;
import inspectorate.query.caseboard.CaseCard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is owed and paid in each case whose amount is known; nothing is drawn for what is unknown. */
final class EmployerChart {
    private static final int MOST_CASES = 8;

    private EmployerChart() {}

    static Optional<Chart> of(List<CaseCard> cases, Show show) {
        var known = cases.stream()
                .filter(card -> card.owed() != null)
                .limit(MOST_CASES)
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Chart(
                show.word("employer.chart"),
                "bars",
                known.stream().map(card -> show.date(card.receivedOn())).toList(),
                Objects.requireNonNull(known.getFirst().owed()).currency(),
                List.of(
                        new Chart.Series(
                                show.word("case.owed"),
                                known.stream().map(card -> amount(card.owed())).toList()),
                        new Chart.Series(
                                show.word("case.paid"),
                                known.stream().map(card -> amount(card.paid())).toList()))));
    }

    private static BigDecimal amount(@Nullable Money money) {
        return money == null ? BigDecimal.ZERO : money.amount();
    }
}
