package inspectorate.api.imports.sheets;

import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.domain.RuleViolated;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** Looks through a workbook before anything of it is taken into memory. */
final class WorkbookGuard {

    private static final int ENTRIES = 2_000;
    private static final long SMALL_PART = 8L << 20;
    private static final long PACKED_TOO_WELL_FROM = 64L << 20;
    private static final int PACKED_TOO_WELL = 200;

    private WorkbookGuard() {}

    /** True if the workbook has styles, which tell a day from a number. */
    static boolean check(Path file, SheetLimits limits) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            WORKBOOK_UNPACKS_TO_A_BOUNDED_SIZE.require(zip.size() <= ENTRIES);
            FILE_IS_A_LEDGER.require(zip.getEntry("[Content_Types].xml") != null);
            long unpacked = 0;
            for (var entry : zip.stream().toList()) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                WORKBOOK_HAS_NO_MACROS.require(!name.endsWith("vbaproject.bin") && !name.contains("macrosheets/"));
                unpacked += check(zip, entry, name, limits, unpacked);
            }
            return zip.stream()
                    .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("/styles.xml"));
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new RuleViolated(WORKBOOK_IS_WHOLE);
        } catch (XMLStreamException damaged) {
            throw new RuleViolated(WORKBOOK_IS_WHOLE, "XML");
        }
    }

    private static long check(ZipFile zip, ZipEntry entry, String name, SheetLimits limits, long before)
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
