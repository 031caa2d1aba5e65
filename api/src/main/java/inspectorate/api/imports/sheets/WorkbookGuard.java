package inspectorate.api.imports.sheets;

import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.domain.RuleViolated;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks through a workbook before anything of it is taken into memory. */
final class WorkbookGuard {

    private static final int ENTRIES = 2_000;
    private static final long SMALL_PART = 8L << 20;
    private static final long PACKED_TOO_WELL_FROM = 64L << 20;
    private static final int PACKED_TOO_WELL = 200;

    private WorkbookGuard() {}

    /** True if the workbook has styles, which tell a day from a number. */
    static boolean check(SheetContent file, SheetLimits limits) throws IOException {
        byte[] whole;
        try (var in = file.open()) {
            whole = in.readAllBytes();
        }
        try (var zip = opened(whole)) {
            var entries = Collections.list(zip.getEntries());
            WORKBOOK_UNPACKS_TO_A_BOUNDED_SIZE.require(entries.size() <= ENTRIES);
            FILE_IS_A_LEDGER.require(zip.getEntry("[Content_Types].xml") != null);
            long unpacked = 0;
            for (var entry : entries) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                WORKBOOK_HAS_NO_MACROS.require(!name.endsWith("vbaproject.bin") && !name.contains("macrosheets/"));
                unpacked += check(zip, entry, name, limits, unpacked);
            }
            return entries.stream()
                    .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("/styles.xml"));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RuleViolated(WORKBOOK_IS_WHOLE);
        } catch (XMLStreamException damaged) {
            throw new RuleViolated(WORKBOOK_IS_WHOLE, "XML");
        }
    }

    private static ZipFile opened(byte[] whole) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(whole))
                .get();
    }

    private static long check(ZipFile zip, ZipArchiveEntry entry, String name, SheetLimits limits, long before)
            throws IOException, XMLStreamException {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        boolean large = name.contains("worksheets/") || name.endsWith("sharedstrings.xml");
        long most = xml && !large ? SMALL_PART : limits.unpackedBytes() - before;
        long packed = Math.max(1, entry.getCompressedSize());
        try (var in = new Bounded(zip.getInputStream(entry), most, packed)) {
            if (xml) {
                WorkbookXml.check(in, name, limits);
            } else {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return in.count;
        }
    }

    private static final class Bounded extends InputStream {

        private final InputStream in;
        private final long most;
        private final long packed;
        private long count;

        Bounded(InputStream in, long most, long packed) {
            this.in = in;
            this.most = most;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            count += Math.max(read, 0);
            WORKBOOK_UNPACKS_TO_A_BOUNDED_SIZE.require(
                    count <= most && (count <= PACKED_TOO_WELL_FROM || count / packed <= PACKED_TOO_WELL));
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
