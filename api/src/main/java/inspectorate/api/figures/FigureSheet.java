package inspectorate.api.figures;

import inspectorate.query.figures.Figure;
import inspectorate.query.figures.Indicator.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures as a table that offices open: money in whole units, not in minor ones. */
public final class FigureSheet {

    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<Object> HEADINGS = List.of("指标", "代码", "分组", "数值", "币种", "户次", "户");

    private FigureSheet() {}

    /** With a byte order mark, without which spreadsheets take it for another encoding. */
    public static byte[] csv(List<Figure> figures) {
        var lines = rows(figures).stream()
                .map(row -> row.stream().map(FigureSheet::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] xlsx(List<Figure> figures) {
        return Workbook.of("统计", rows(figures));
    }

    private static List<List<Object>> rows(List<Figure> figures) {
        var rows = new ArrayList<List<Object>>();
        rows.add(HEADINGS);
        for (var figure : figures) {
            var currency = figure.currency();
            rows.add(List.of(
                    figure.indicator().chinese(),
                    figure.indicator().name().toLowerCase(Locale.ROOT),
                    figure.group(),
                    amount(figure),
                    currency == null ? "" : currency,
                    BigDecimal.valueOf(figure.facts()),
                    BigDecimal.valueOf(figure.employers())));
        }
        return rows;
    }

    private static BigDecimal amount(Figure figure) {
        var currency = figure.currency();
        return figure.indicator().unit() == Unit.MONEY && currency != null
                ? BigDecimal.valueOf(
                        figure.amount(), Currency.getInstance(currency).getDefaultFractionDigits())
                : BigDecimal.valueOf(figure.amount());
    }

    private static String quoted(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        var text = cell.toString();
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
