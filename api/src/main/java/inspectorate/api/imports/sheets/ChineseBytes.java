package inspectorate.api.imports.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;

/**
 * Whether bytes look like written Chinese. GB18030 decodes almost anything, also Big5 or Latin letters with accents, into
 * some characters; of real text nearly every pair lies in the block of common characters (GB 2312).
 */
final class ChineseBytes {

    private static final int ENOUGH = 200_000;

    private ChineseBytes() {}

    static boolean plausible(SheetContent file) throws IOException {
        int pairs = 0;
        int common = 0;
        try (var in = new BufferedInputStream(file.open())) {
            int lead;
            while ((lead = in.read()) >= 0 && pairs < ENOUGH) {
                if (lead < 0x80) {
                    continue;
                }
                int trail = in.read();
                pairs++;
                common += lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 && trail <= 0xFE ? 1 : 0;
            }
        }
        return common * 10 >= pairs * 9;
    }
}
