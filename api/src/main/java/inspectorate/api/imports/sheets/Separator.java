package inspectorate.api.imports.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;

/** What separates the cells: the candidate that is most frequent, outside quotes, at the beginning. */
final class Separator {

    private static final String CANDIDATES = ",\t;|";
    private static final int SAMPLE = 20_000;

    private Separator() {}

    static char of(SheetContent file, Encoding encoding) throws IOException {
        var counts = new int[CANDIDATES.length()];
        try (var in = new BufferedInputStream(file.open())) {
            in.skipNBytes(encoding.bomBytes());
            var reader = new InputStreamReader(in, encoding.charset());
            boolean quoted = false;
            for (int i = 0; i < SAMPLE; i++) {
                int character = reader.read();
                if (character < 0) {
                    break;
                }
                quoted ^= character == '"';
                int candidate = quoted ? -1 : CANDIDATES.indexOf(character);
                if (candidate >= 0) {
                    counts[candidate]++;
                }
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return CANDIDATES.charAt(best);
    }
}
