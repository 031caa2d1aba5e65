package inspectorate.api.console;

import inspectorate.query.figures.Figure;
import inspectorate.query.figures.FindFigures.Split;
import inspectorate.query.figures.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The charts of the figures page; amounts of two currencies never share one. */
record FigureCharts(Show show) {

    /** What a chart is drawn from. */
    record Question(Set<Indicator> indicators, Split by) {}

    List<Chart> of(Function<Question, List<Figure>> answers) {
        var charts = new ArrayList<Chart>();
        var matters = answers.apply(new Question(Set.of(Indicator.INTAKES, Indicator.CASES_CLOSED), Split.MONTH));
        if (!matters.isEmpty()) {
            charts.add(chart(
                    show.word("figures.chart.months"),
                    "bar",
                    show.word("figures.unit.cases"),
                    matters,
                    Indicator.INTAKES,
                    Indicator.CASES_CLOSED));
        }
        var amounts =
                answers.apply(new Question(Set.of(Indicator.ARREARS_AMOUNT, Indicator.WAGES_RECOVERED), Split.MONTH));
        amounts.stream()
                .map(Figure::currency)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(currency -> charts.add(chart(
                        show.word("figures.chart.amounts", currency),
                        "line",
                        currency,
                        amounts.stream()
                                .filter(figure -> currency.equals(figure.currency()))
                                .toList(),
                        Indicator.ARREARS_AMOUNT,
                        Indicator.WAGES_RECOVERED)));
        var violations = answers.apply(new Question(Set.of(Indicator.INTAKES), Split.VIOLATION));
        if (!violations.isEmpty()) {
            charts.add(named(
                    chart(
                            show.word("figures.chart.violations"),
                            "bars",
                            show.word("figures.unit.cases"),
                            violations,
                            Indicator.INTAKES),
                    "violation."));
        }
        return charts;
    }

    private Chart chart(String title, String form, String unit, List<Figure> figures, Indicator... indicators) {
        var groups = figures.stream().map(Figure::group).distinct().sorted().toList();
        var series = Stream.of(indicators)
                .map(indicator -> new Chart.Series(
                        show.word("indicator." + indicator),
                        groups.stream()
                                .map(group -> value(figures, indicator, group))
                                .toList()))
                .toList();
        return new Chart(title, form, groups, unit, series);
    }

    private Chart named(Chart chart, String words) {
        var labels = chart.labels().stream()
                .map(label -> label.isEmpty() ? "—" : show.word(words + label))
                .toList();
        return new Chart(chart.title(), chart.form(), labels, chart.unit(), chart.series());
    }

    private static BigDecimal value(List<Figure> figures, Indicator indicator, String group) {
        return figures.stream()
                .filter(figure ->
                        figure.indicator() == indicator && figure.group().equals(group))
                .map(figure -> BigDecimal.valueOf(figure.amount(), digits(figure.currency())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int digits(@Nullable String currency) {
        return currency == null ? 0 : Currency.getInstance(currency).getDefaultFractionDigits();
    }
}
