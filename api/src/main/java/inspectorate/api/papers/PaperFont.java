package inspectorate.api.papers;

import static inspectorate.domain.papers.PaperRule.PAPER_CAN_BE_PRINTED;

import inspectorate.domain.RuleViolated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The font of papers, Noto Serif SC, in which every character must have a glyph. */
final class PaperFont {

    static final String FAMILY = "paper";

    private final byte[] font;
    private final CmapLookup glyphs;

    PaperFont() {
        try (var in = new ClassPathResource("papers/fonts/NotoSerifSC-Regular.ttf").getInputStream()) {
            font = in.readAllBytes();
            glyphs = new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font of papers cannot be read", unreadable);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(font);
    }

    void requireGlyphs(String words) {
        words.codePoints()
                .filter(point -> glyphs.getGlyphId(point) == 0)
                .findFirst()
                .ifPresent(point -> {
                    throw new RuleViolated(PAPER_CAN_BE_PRINTED, String.format("U+%04X", point));
                });
    }
}
