package inspectorate.api.console;

import inspectorate.api.console.FormField.Option;
import inspectorate.api.console.FormField.Type;
import inspectorate.domain.cases.FinedAct;
import inspectorate.domain.law.tables.RuleTables;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The acts that a notice fines, each in a row of fields of its own; empty rows say nothing. */
final class ActRows {

    /** Asks for one more row. */
    static final String MORE = "more";

    private static final Pattern FIELD = Pattern.compile("act\\.([0-9]{1,2})\\.(.+)");
    private static final int MOST = 20;

    private ActRows() {}

    static Stream<FormField> fields(Typed typed) {
        int more = typed.value(MORE) == null ? 0 : 1;
        return IntStream.range(0, Math.min(MOST, count(typed) + more)).boxed().flatMap(ActRows::row);
    }

    /** Counted from one; 0 for a field of no row. */
    static int rowOf(String field) {
        var found = FIELD.matcher(field);
        return found.matches() ? Integer.parseInt(found.group(1)) + 1 : 0;
    }

    /** Of a field of a row without its row. */
    static String within(String field) {
        var found = FIELD.matcher(field);
        return found.matches() ? found.group(2) : field;
    }

    /** The field that asks for what an act says; an amount that a fine is reckoned from has a name of its own. */
    static String fieldOf(String said) {
        return said.equals("amount") ? "base" : said;
    }

    /** @param fine of the notice, which is what is chosen for the only act */
    static List<FinedAct> read(Typed typed, @Nullable BigDecimal fine) {
        var stated = IntStream.range(0, count(typed))
                .filter(row -> fields(row).anyMatch(name -> typed.value(name) != null))
                .boxed()
                .toList();
        if (fine == null) {
            return List.of();
        }
        return stated.stream()
                .map(row -> act(typed, row, stated.size() == 1 ? fine : null))
                .toList();
    }

    private static FinedAct act(Typed typed, int row, @Nullable BigDecimal otherwise) {
        var chosen = otherwise == null || typed.value(name(row, "chosen")) != null
                ? typed.neededAmount(name(row, "chosen"))
                : otherwise;
        return new FinedAct(
                typed.neededText(name(row, "rule")),
                typed.text(name(row, "act")),
                typed.number(name(row, "workers")),
                typed.amount(name(row, "base")),
                typed.number(name(row, "months")),
                typed.amount(name(row, "hours")),
                typed.ticked(name(row, "serious")),
                typed.ticked(name(row, "unlicensed")),
                typed.value(name(row, "tier")),
                typed.ticked(name(row, "deviationApproved")),
                chosen);
    }

    private static int count(Typed typed) {
        return typed.values().keySet().stream().mapToInt(ActRows::rowOf).max().stream()
                .map(rows -> Math.clamp(rows, 1, MOST))
                .findFirst()
                .orElse(1);
    }

    private static Stream<String> fields(int row) {
        return row(row).map(FormField::name);
    }

    private static Stream<FormField> row(int row) {
        return Stream.of(
                new FormField(name(row, "rule"), Type.CHOICE, false, penalties(), null, null),
                FormField.of(name(row, "act"), Type.TEXT),
                FormField.of(name(row, "workers"), Type.NUMBER),
                FormField.of(name(row, "base"), Type.AMOUNT),
                FormField.of(name(row, "months"), Type.NUMBER),
                FormField.of(name(row, "hours"), Type.AMOUNT),
                new FormField(name(row, "tier"), Type.CHOICE, false, tiers(), null, null),
                FormField.of(name(row, "serious"), Type.TICK),
                FormField.of(name(row, "unlicensed"), Type.TICK),
                FormField.of(name(row, "deviationApproved"), Type.TICK),
                FormField.of(name(row, "chosen"), Type.AMOUNT).hinted("field.chosen.hint"));
    }

    private static String name(int row, String field) {
        return "act." + row + "." + field;
    }

    /** The acts that the law fines, by their rules. */
    private static List<Option> penalties() {
        return RuleTables.all().stream()
                .filter(table -> table.id().startsWith("R-PEN-"))
                .map(table -> new Option(table.id(), table.id() + " " + table.chinese()))
                .toList();
    }

    private static List<Option> tiers() {
        return Stream.of("LIGHT", "ORDINARY", "HEAVY")
                .map(tier -> new Option(tier, "law.word." + tier))
                .toList();
    }
}
