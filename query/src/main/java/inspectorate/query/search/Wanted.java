package inspectorate.query.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart like a name.
 *
 * @param grams pairs of Chinese characters, of which most must be there
 * @param words in Latin letters: of a name, or the sound of Chinese characters
 */
record Wanted(String text, String key, List<String> grams, List<String> words) {

    /** From here on one word or pair of four may be missing. */
    static final int ALL_OF = 3;

    private static final Pattern SOUND_OF_A_FORM = Pattern.compile("(?<=[a-z]{2})(?:gufen)?youxian(?:zeren)?gongsi$");

    static Wanted of(String typed) {
        var text = typed.strip();
        var tokens = NameAnalysis.tokens(text);
        return new Wanted(
                text,
                tokens.key(),
                List.copyOf(tokens.coreGrams()),
                tokens.coreLatin().stream()
                        .map(word -> SOUND_OF_A_FORM.matcher(word).replaceFirst(""))
                        .distinct()
                        .toList());
    }

    boolean all() {
        return text.isEmpty();
    }

    static boolean isSound(String word) {
        return word.matches("[a-z]{2,}");
    }

    /** How many typing mistakes a word of that length may hold, as Elasticsearch's AUTO counts. */
    static int mistakes(String word) {
        int length = word.codePointCount(0, word.length());
        return length < 3 ? 0 : length < 6 ? 1 : 2;
    }

    static String asFull(String word) {
        return word.substring(0, Math.min(Pinyin.LONGEST_FULL, word.length()));
    }

    static String asInitials(String word) {
        return word.substring(0, Math.min(Pinyin.LONGEST_INITIALS, word.length()));
    }
}
