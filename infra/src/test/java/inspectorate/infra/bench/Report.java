package inspectorate.infra.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A Markdown part of the report, written anew after each line so that a run that is cut short leaves what it has. */
final class Report {

    private static final Path DIRECTORY = Path.of("target", "bench");

    private final String title;
    private final List<String> lines = new ArrayList<>();

    Report(String title) {
        this.title = title;
        lines.add("## " + title);
        lines.add("");
        lines.add(Machine.describe() + "; " + Bench.PAIRS + " pairs, size " + Bench.SIZE + ".");
        lines.add("");
    }

    /** Headings of a table; rows follow. */
    Report table(String... headings) {
        lines.add("");
        row((Object[]) headings);
        lines.add("|" + " --- |".repeat(headings.length));
        return this;
    }

    Report pairs() {
        return table(
                "what",
                "ours /s",
                "other /s",
                "ratio (median)",
                "lowest–highest",
                "goal",
                "reached",
                "µs of processor, ours : other",
                "load");
    }

    Report pair(String what, Pairs pairs, double goal) {
        return row(
                what,
                pairs.median(pair -> pair.ours().perSecond()),
                pairs.median(pair -> pair.other().perSecond()),
                String.format(Locale.ROOT, "**%.2f**", pairs.ratio()),
                pairs.spread(),
                "≥ " + goal,
                pairs.ratio() >= goal ? "yes" : "no",
                number(pairs.median(pair -> pair.ours().microseconds())) + " : "
                        + number(pairs.median(pair -> pair.other().microseconds())),
                pairs.median(Pairs.Pair::load));
    }

    Report row(Object... cells) {
        var row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ')
                    .append(cell instanceof Double value ? number(value) : cell)
                    .append(" |");
        }
        return line(row.toString());
    }

    Report line(String line) {
        lines.add(line);
        System.out.println("[bench] " + line);
        try {
            Files.createDirectories(DIRECTORY);
            Files.write(DIRECTORY.resolve(title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".md"), lines);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return this;
    }

    static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
