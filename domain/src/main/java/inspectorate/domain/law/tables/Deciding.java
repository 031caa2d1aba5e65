package inspectorate.domain.law.tables;

import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Citation;
import inspectorate.domain.law.Deadlines;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.Law;
import inspectorate.domain.law.LegalValue;
import inspectorate.domain.law.tables.Ruling.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One question being decided: what is asked of it is kept as its reasons, what it rests on as its sources. */
final class Deciding {

    final Given given;
    final Law law;
    private final String rule;
    private final Set<Reason> reasons = new LinkedHashSet<>();
    private final Set<Citation> sources = new LinkedHashSet<>();
    private final Map<String, String> figures = new LinkedHashMap<>();
    private final List<Sanction> sanctions = new ArrayList<>();

    Deciding(String rule, Law law, Given given) {
        this.rule = rule;
        this.law = law;
        this.given = given;
    }

    /** The same question with other answers, for one element of a list. */
    Deciding of(Given part) {
        return new Deciding(rule, law, part);
    }

    boolean yes(String input) {
        return truth(input) == Truth.YES;
    }

    Truth truth(String input) {
        var truth = given.truth(input);
        boolean yes = truth == Truth.YES;
        reason(input, yes ? "是" : truth == Truth.NO ? "否" : "未知", yes ? "yes" : truth == Truth.NO ? "no" : "unknown");
        return truth;
    }

    String choice(String input) {
        var choice = given.choice(input);
        reason(input, choice, choice);
        return choice;
    }

    BigDecimal number(String input) {
        var number = given.number(input);
        reason(input, number.toPlainString(), number.toPlainString());
        return number;
    }

    int count(String input) {
        int count = given.count(input);
        reason(input, String.valueOf(count), String.valueOf(count));
        return count;
    }

    LocalDate date(String input) {
        var date = given.date(input);
        reason(input, date.toString(), date.toString());
        return date;
    }

    /** A value of the jurisdiction, or the refusal that it has none. */
    LegalValue value(String key) {
        var value = law.value(key);
        sources.add(value.source());
        because(value.name().chinese() + "：" + value.value(), value.name().english() + ": " + value.value());
        return value;
    }

    BigDecimal amount(String key) {
        return value(key).number();
    }

    /** When a clock ends that starts on that day; the day becomes a figure. */
    LocalDate due(String figure, String clock, LocalDate start) {
        return due(figure, clock, Course.from(start.atStartOfDay()));
    }

    LocalDate due(String figure, String clock, Course course) {
        var explained = new Deadlines(law).explained(clock, course);
        var binding = explained.binding();
        sources.add(new Citation(
                binding.value().source().rule(), binding.value().source().article(), binding.certainty()));
        var due = binding.dueAt().toLocalDate();
        figure(figure, due.toString());
        return due;
    }

    void because(String chinese, String english) {
        reasons.add(new Reason(chinese, english));
    }

    /** What a statute says that is not yet in force on the day asked for is not known for that day. */
    void cite(String article, Certainty certainty) {
        var since = Statutes.notYet(article, law.on());
        since.ifPresent(day -> because(
                article + "：自" + day + "起施行，此前的规定未查",
                article + ": in force since " + day + "; what held before is not known here"));
        sources.add(new Citation(rule, article, since.isPresent() ? Certainty.MISSING : certainty));
    }

    void figure(String name, String value) {
        figures.put(name, value);
    }

    void figure(String name, BigDecimal amount) {
        figures.put(name, amount.stripTrailingZeros().toPlainString());
    }

    void impose(Sanction sanction) {
        sanctions.add(sanction);
    }

    List<Sanction> imposed() {
        return List.copyOf(sanctions);
    }

    /** What was found in deciding a part belongs to the whole. */
    void adopt(Deciding part) {
        reasons.addAll(part.reasons);
        sources.addAll(part.sources);
    }

    Ruling outcome(String outcome, String... also) {
        return row("", outcome, List.of(also));
    }

    Ruling row(String row, String outcome, List<String> also) {
        return new Ruling(
                rule,
                outcome,
                also,
                row,
                List.copyOf(reasons),
                Collections.unmodifiableMap(new LinkedHashMap<>(figures)),
                List.copyOf(sanctions),
                List.copyOf(sources),
                Certainty.weakest(sources.stream().map(Citation::certainty).toList()),
                law.jurisdiction(),
                law.version());
    }

    private void reason(String input, String chinese, String english) {
        var asked = given.input(input);
        because(asked.chinese() + "：" + chinese, asked.english() + ": " + english);
    }
}
