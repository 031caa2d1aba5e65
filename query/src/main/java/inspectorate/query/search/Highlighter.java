package inspectorate.query.search;

import java.util.BitSet;

/** Marks in a name what a search found it by, whichever way it was written. */
final class Highlighter {

    /** @param marked how many characters are marked */
    record Highlighted(String html, int marked) {}

    private final Wanted wanted;

    Highlighter(Wanted wanted) {
        this.wanted = wanted;
    }

    Highlighted highlight(String name) {
        var folded = Folded.of(name);
        var marks = new Marks(folded, name.length());
        wanted.grams().forEach(marks::everywhere);
        for (var word : wanted.words()) {
            if (!marks.word(word) && Wanted.isSound(word)) {
                marks.sound(Wanted.asFull(word));
            }
        }
        return new Highlighted(html(name, marks.of()), marks.of().cardinality());
    }

    private static String html(String name, BitSet marked) {
        var html = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            if (marked.get(at) && (at == 0 || !marked.get(at - 1))) {
                html.append("<mark>");
            }
            html.append(escaped(name.charAt(at)));
            if (marked.get(at) && !marked.get(at + 1)) {
                html.append("</mark>");
            }
        }
        return html.toString();
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf(letter);
        };
    }
}
