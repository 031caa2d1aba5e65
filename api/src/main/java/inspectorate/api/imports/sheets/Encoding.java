package inspectorate.api.imports.sheets;

import static inspectorate.api.imports.rules.LedgerRule.*;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * In which encoding a text is written: by its byte order mark, else strictly tried over the whole file.
 *
 * @param bomBytes length of the byte order mark
 */
record Encoding(Charset charset, int bomBytes) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 4096;

    static Encoding of(SheetContent file) throws IOException {
        byte[] head;
        try (var in = file.open()) {
            head = in.readNBytes(SAMPLE);
        }
        var marked = byMark(head);
        if (marked != null) {
            ENCODING_IS_KNOWN.require(decodes(file, marked.charset()) != Verdict.MALFORMED);
            return marked;
        }
        FILE_IS_A_LEDGER.require(!hasNul(head));
        return switch (decodes(file, StandardCharsets.UTF_8)) {
            case WHOLE -> new Encoding(StandardCharsets.UTF_8, 0);
            case CUT_OFF -> {
                TEXT_IS_WHOLE.require(false);
                yield new Encoding(StandardCharsets.UTF_8, 0);
            }
            case MALFORMED -> {
                var verdict = decodes(file, GB18030);
                ENCODING_IS_KNOWN.require(verdict != Verdict.MALFORMED && ChineseBytes.plausible(file));
                TEXT_IS_WHOLE.require(verdict == Verdict.WHOLE);
                yield new Encoding(GB18030, 0);
            }
        };
    }

    private static @Nullable Encoding byMark(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        return starts(head, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2) : unmarkedUtf16(head);
    }

    /** ASCII in UTF-16 has a zero in every second byte; headings alone give enough of it: commas, line ends, digits. */
    private static @Nullable Encoding unmarkedUtf16(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                even += (i + 1) % 2;
                odd += i % 2;
            }
        }
        if (odd >= 4 && even == 0) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        return even >= 4 && odd == 0 ? new Encoding(StandardCharsets.UTF_16BE, 0) : null;
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private enum Verdict {
        WHOLE,
        CUT_OFF,
        MALFORMED
    }

    private static Verdict decodes(SheetContent file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (InputStream in = file.open()) {
            return decodes(in, decoder);
        }
    }

    private static Verdict decodes(InputStream in, CharsetDecoder decoder) throws IOException {
        var bytes = ByteBuffer.allocate(1 << 16);
        var chars = CharBuffer.allocate(1 << 16);
        while (true) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            while (true) {
                var result = decoder.decode(bytes, chars.clear(), false);
                if (result.isError()) {
                    return Verdict.MALFORMED;
                }
                if (result.isUnderflow()) {
                    break;
                }
            }
            if (read < 0) {
                return bytes.hasRemaining() ? Verdict.CUT_OFF : Verdict.WHOLE;
            }
            bytes.compact();
        }
    }
}
