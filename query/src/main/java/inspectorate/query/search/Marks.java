package inspectorate.query.search;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Which characters of a name were found; they are looked for in the folded name and marked in the original. */
final class Marks {

    private static final Pattern LATIN_WORD = Pattern.compile("[\\p{IsLatin}\\p{N}]+");
    private static final Pattern CHINESE_RUN = Pattern.compile("\\p{IsHan}+");

    private final Folded name;
    private final BitSet marked;

    Marks(Folded name, int length) {
        this.name = name;
        this.marked = new BitSet(length);
    }

    BitSet of() {
        return marked;
    }

    void everywhere(String part) {
        for (int at = name.text().indexOf(part); at >= 0; at = name.text().indexOf(part, at + 1)) {
            mark(at, at + part.length());
        }
    }

    /** Marks the words that begin so or are meant; false if there is none. */
    boolean word(String wanted) {
        var words = LATIN_WORD.matcher(name.text());
        boolean found = false;
        while (words.find()) {
            if (words.group().startsWith(wanted)) {
                mark(words.start(), words.start() + wanted.length());
                found = true;
            } else if (Typos.between(words.group(), wanted) <= Wanted.mistakes(wanted)) {
                mark(words.start(), words.end());
                found = true;
            }
        }
        return found;
    }

    /** Marks the Chinese characters that sound so, in full or by their first letters. */
    void sound(String wanted) {
        var runs = CHINESE_RUN.matcher(name.text());
        while (runs.find()) {
            var full = Hanzi.readings(runs.group());
            var initials = full.stream().map(Marks::initials).toList();
            for (int start = 0; start < full.size(); start++) {
                int length = Math.max(spoken(full, start, wanted), spoken(initials, start, wanted));
                mark(runs.start() + start, runs.start() + start + length);
            }
        }
    }

    private static List<String> initials(List<String> readings) {
        return readings.stream()
                .map(reading -> reading.substring(0, 1))
                .distinct()
                .toList();
    }

    /** How many characters from there on sound so; 0 if they do not. */
    private static int spoken(List<List<String>> readings, int start, String wanted) {
        int most = 0;
        if (start < readings.size()) {
            for (var reading : readings.get(start)) {
                if (reading.startsWith(wanted)) {
                    return 1;
                }
                if (wanted.startsWith(reading)) {
                    int rest = spoken(readings, start + 1, wanted.substring(reading.length()));
                    most = Math.max(most, rest == 0 ? 0 : rest + 1);
                }
            }
        }
        return most;
    }

    private void mark(int from, int to) {
        if (to > from) {
            marked.set(name.origin()[from], name.origin()[to]);
        }
    }
}
