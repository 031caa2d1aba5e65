package inspectorate.api.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints pages as PDF, with the font in it, so that it reads the same everywhere. */
@Component
class PaperPress {

    private static final int NORMAL = 400;

    static {
        // it tells each step of each paper otherwise, to the console and past every setting
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private volatile @Nullable PaperFont font;

    byte[] print(String page) {
        var parsed = PaperPage.parsed(page);
        font().requireGlyphs(PaperPage.words(parsed));
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(font()::open, PaperFont.FAMILY, NORMAL, FontStyle.NORMAL, true)
                    .withW3cDocument(parsed, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException unprintable) {
            throw new UncheckedIOException("The paper cannot be printed", unprintable);
        }
        return pdf.toByteArray();
    }

    /** Read when the first paper is printed: it is large, and not every process prints. */
    private PaperFont font() {
        var read = font;
        if (read == null) {
            read = new PaperFont();
            font = read;
        }
        return read;
    }
}
