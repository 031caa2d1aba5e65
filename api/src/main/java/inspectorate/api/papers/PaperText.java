package inspectorate.api.papers;

import static inspectorate.domain.papers.PaperRule.PAPER_TELLS_EVERYTHING;

import inspectorate.domain.Money;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.papers.PaperKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one paper says. A template asks it for each word; what is missing is refused, never left blank. */
public final class PaperText {

    private final PaperKind kind;
    private final Map<Datum, String> said = new EnumMap<>(Datum.class);

    public PaperText(PaperKind kind) {
        this.kind = kind;
    }

    public PaperKind kind() {
        return kind;
    }

    public PaperText say(Datum datum, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.put(datum, text.strip());
        }
        return this;
    }

    PaperText day(Datum datum, @Nullable String day) {
        try {
            return say(datum, day == null || day.isBlank() ? null : chinese(LocalDate.parse(day.strip())));
        } catch (DateTimeException vague) {
            // known to the month or less: the paper needs the day, and an officer may know it
            return this;
        }
    }

    PaperText money(Datum datum, @Nullable Money money) {
        return say(
                datum,
                money == null
                        ? null
                        : money.amount().toPlainString() + (money.currency().equals("CNY") ? "元" : money.currency()));
    }

    PaperText requireWhole() {
        for (var datum : PaperForm.of(kind)) {
            if (!said.containsKey(datum)) {
                throw new RuleViolated(PAPER_TELLS_EVERYTHING, datum.field());
            }
        }
        return this;
    }

    /** What stands there already, to be shown in a form. */
    public @Nullable String known(Datum datum) {
        return said.get(datum);
    }

    /** The same by name, for a page. */
    public @Nullable String word(String field) {
        return Datum.of(field).map(said::get).orElse(null);
    }

    /** For templates of papers: {@code ${paper['dueOn']}} would hide a misspelt name, this does not. */
    public String get(String field) {
        var datum = Datum.of(field).orElseThrow(() -> new IllegalArgumentException("No paper says " + field));
        var text = said.get(datum);
        if (text == null) {
            throw new RuleViolated(PAPER_TELLS_EVERYTHING, field);
        }
        return text;
    }

    static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
