package inspectorate.api.console;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;

import inspectorate.api.problems.RuleSentences;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Money;
import inspectorate.domain.Rule;
import inspectorate.query.caseboard.CaseCard.Order;
import inspectorate.query.figures.EventFacts;
import inspectorate.query.figures.Figure;
import inspectorate.query.projection.AsOf;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** How values read on a page, in the language of the caller. */
public final class Show {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter INPUT = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd'T'HH:mm:ss")
            .appendFraction(NANO_OF_SECOND, 0, 3, true)
            .toFormatter(Locale.ROOT);
    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("REGISTERED", "violet"),
            Map.entry("ACCEPTED", "info"),
            Map.entry("FILED", "info"),
            Map.entry("ORDERED", "warn"),
            Map.entry("BREACHED", "bad"),
            Map.entry("RECTIFIED", "good"),
            Map.entry("SUPPLEMENTING", "warn"),
            Map.entry("SUSPENDED", "warn"),
            Map.entry("INVESTIGATED", "info"),
            Map.entry("NOTICED", "info"),
            Map.entry("HEARING_REQUESTED", "warn"),
            Map.entry("HEARD", "info"),
            Map.entry("REVIEWED", "info"),
            Map.entry("DISCUSSED", "info"),
            Map.entry("DECIDED", "warn"),
            Map.entry("PERFORMING", "warn"),
            Map.entry("ENFORCEMENT", "bad"),
            Map.entry("TRANSFERRED_POLICE", "bad"),
            Map.entry("CANDIDATE", "violet"),
            Map.entry("PROPOSED", "warn"),
            Map.entry("LISTED", "bad"),
            Map.entry("CLUE_OPEN", "violet"),
            Map.entry("CLUE_URGED", "warn"),
            Map.entry("CLUE_SETTLED", "good"),
            Map.entry("CLUE_REFUSED", "bad"),
            Map.entry("RUNNING", "info"),
            Map.entry("COMPLETED", "good"),
            Map.entry("FAILED", "bad"));

    private final MessageSource words;
    private final Locale locale;
    private final Clock clock;
    private final UnaryOperator<String> cells;

    /** @param cells name of a cell by its path; the path itself where it has none */
    public Show(MessageSource words, Locale locale, Clock clock, UnaryOperator<String> cells) {
        this.words = words;
        this.locale = locale;
        this.clock = clock;
        this.cells = cells;
    }

    public String language() {
        return locale.getLanguage().equals("zh") ? "zh-CN" : locale.getLanguage();
    }

    /** The key itself where there is no word for it: a value that is new is shown as it is. */
    public String word(String key, Object... arguments) {
        return Objects.requireNonNullElse(words.getMessage(key, arguments, key, locale), key);
    }

    /** The sentence of a rule; its English is in the rule itself. */
    String rule(Rule rule) {
        return locale.getLanguage().equals("en") ? rule.text() : RuleSentences.chinese(rule);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    public String money(@Nullable Money money) {
        return money == null ? word("amount.unknown") : amount(money);
    }

    /** Nothing paid is nothing, not unknown. */
    public String paid(@Nullable Money money) {
        return money == null ? "—" : amount(money);
    }

    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** To a tenth where it is short. */
    public String seconds(double seconds) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(seconds < 10 ? 1 : 0);
        return word("operator.seconds", format.format(seconds));
    }

    public String number(@Nullable Integer number) {
        return number == null ? word("amount.unknown") : count(number);
    }

    /** A business date only as exactly as it is known. */
    public String date(@Nullable String date) {
        if (date == null) {
            return "—";
        }
        var exact = new BusinessDate(date);
        return switch (exact.precision()) {
            case DAY -> date;
            case MONTH -> word("date.month", date.substring(0, 4), date.substring(5));
            case YEAR -> word("date.year", date);
            case NONE -> word("date.unknown");
        };
    }

    public String due(@Nullable Order order) {
        if (order == null) {
            return "—";
        }
        return order.dueOn() != null ? order.dueOn().toString() : or(order.within());
    }

    public String instant(Instant at) {
        return SECONDS.format(at.atZone(zone()));
    }

    /** As the browser's picker wants it, which knows no more than milliseconds. */
    public @Nullable String local(@Nullable Instant at) {
        return at == null ? null : INPUT.format(at.atZone(zone()));
    }

    public String asOf(AsOf asOf) {
        var on = asOf.businessDate() == null ? "" : word("asOf.on", asOf.businessDate());
        var known = asOf.knownAt() == null ? "" : word("asOf.known", instant(asOf.knownAt()));
        return on.isEmpty() || known.isEmpty() ? on + known : on + word("asOf.and") + known;
    }

    public String figure(Figure figure) {
        return quantity(figure.amount(), figure.currency());
    }

    public String measure(EventFacts.Measure measure) {
        return quantity(measure.amount(), measure.currency());
    }

    public String cell(String cellId) {
        return cells.apply(cellId);
    }

    public String or(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? "—" : value.toString();
    }

    public String tone(Object value) {
        return TONES.getOrDefault(value.toString(), "");
    }

    ZoneId zone() {
        return clock.getZone();
    }

    private String quantity(long amount, @Nullable String currency) {
        return currency == null ? count(amount) : amount(new Money(amount, currency));
    }

    private String amount(Money money) {
        var digits = NumberFormat.getNumberInstance(locale);
        digits.setMinimumFractionDigits(money.amount().scale());
        digits.setMaximumFractionDigits(money.amount().scale());
        return word(
                "amount." + (money.currency().equals("CNY") ? "CNY" : "other"),
                digits.format(money.amount()),
                money.currency());
    }
}
