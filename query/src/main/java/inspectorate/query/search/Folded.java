package inspectorate.query.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A name as it is compared: full and half width, case, accents, traditional and simplified characters are one.
 *
 * @param origin for each character of the text, where in the original it comes from; one longer than the text
 */
record Folded(String text, int[] origin) {

    static Folded of(String original) {
        var text = new StringBuilder();
        int[] origin = new int[original.length() + 1];
        int at = 0;
        while (at < original.length()) {
            int point = original.codePointAt(at);
            for (char folded : fold(Character.toString(point)).toCharArray()) {
                if (text.length() + 1 >= origin.length) {
                    origin = Arrays.copyOf(origin, origin.length * 2);
                }
                origin[text.length()] = at;
                text.append(folded);
            }
            at += Character.charCount(point);
        }
        origin[text.length()] = original.length();
        return new Folded(Hanzi.simplified(text.toString()), Arrays.copyOf(origin, text.length() + 1));
    }

    private static String fold(String point) {
        if (point.equals("·") || point.equals("'") || point.equals("’")) {
            return "";
        }
        var compatible = Normalizer.normalize(point, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        char[] letters = compatible.toCharArray();
        char[] folded = new char[letters.length * 4];
        return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length));
    }
}
