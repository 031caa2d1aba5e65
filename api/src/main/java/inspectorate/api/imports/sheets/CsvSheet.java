package inspectorate.api.imports.sheets;

import static inspectorate.api.imports.rules.LedgerRule.*;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.domain.RuleViolated;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ledger as separated text. */
final class CsvSheet implements Sheet {

    private final long size;
    private final SheetLimits limits;
    private final Counting counting;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private int rows;
    private long line;

    CsvSheet(SheetContent file, SheetLimits limits) throws IOException {
        this.size = file.size();
        this.limits = limits;
        var encoding = Encoding.of(file);
        char separator = Separator.of(file, encoding);
        this.counting = new Counting(file.open());
        counting.skipNBytes(encoding.bomBytes());
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(limits.lineCharacters())
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(limits.columns())
                                .maxFieldSize(limits.cellCharacters())
                                .maxRecordSize(limits.lineCharacters())
                                .build(),
                        new InputStreamReader(new BufferedInputStream(counting, 1 << 16), encoding.charset()));
        this.records = reader.iterator();
    }

    @Override
    public @Nullable SheetRow next() {
        try {
            while (records.hasNext()) {
                var next = records.next();
                line = next.getStartingLineNumber();
                var row =
                        new SheetRow((int) Math.min(line, Integer.MAX_VALUE), List.copyOf(next.getFields()), Set.of());
                if (!row.blank()) {
                    ROWS_ARE_NOT_TOO_MANY.require(++rows <= limits.rows());
                    return row;
                }
            }
            return null;
        } catch (CsvParseException wrong) {
            throw new RuleViolated(ruleOf(wrong), "> " + line);
        }
    }

    /** The library tells its problems apart only by their sentences. */
    private LedgerRule ruleOf(CsvParseException wrong) {
        var sentences = new StringBuilder();
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            sentences.append(cause.getMessage()).append('\n');
        }
        var said = sentences.toString();
        if (said.contains("limit of") && said.contains("fields")) {
            return COLUMNS_ARE_NOT_TOO_MANY;
        }
        if (said.contains("after closing quote") || said.contains("after a closing quote")) {
            return QUOTES_ARE_CLOSED;
        }
        return counting.ended ? TEXT_IS_WHOLE : LINE_IS_NOT_TOO_LONG;
    }

    @Override
    public double progress() {
        return size == 0 ? 1 : Math.min(1, (double) counting.count / size);
    }

    @Override
    public boolean leavesOutEmptyCells() {
        return false;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Counting extends FilterInputStream {

        private volatile long count;
        private volatile boolean ended;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            ended |= read < 0;
            count = count + Math.max(read, 0);
            return read;
        }
    }
}
