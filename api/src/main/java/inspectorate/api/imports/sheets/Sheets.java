package inspectorate.api.imports.sheets;

import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.domain.RuleViolated;
import java.io.IOException;
import java.util.Arrays;

/** Opens a ledger by what it is, whatever it is called. */
public final class Sheets {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Sheets() {}

    /** @throws RuleViolated with a rule of the file, if it cannot be read as a ledger */
    public static Sheet open(SheetContent file, SheetLimits limits) throws IOException {
        long size = file.size();
        FILE_IS_NOT_EMPTY.require(size > 0);
        FILE_IS_NOT_TOO_LARGE.require(size <= limits.bytes());
        byte[] head;
        try (var in = file.open()) {
            head = in.readNBytes(4);
        }
        WORKBOOK_IS_XLSX.require(!Arrays.equals(head, OLE));
        if (Arrays.equals(head, ZIP) || Arrays.equals(head, EMPTY_ZIP)) {
            // their reader wants them whole, in memory or in a file that would lie here opened
            FILE_IS_NOT_TOO_LARGE.require(size <= limits.workbookBytes());
            boolean styled = WorkbookGuard.check(file, limits);
            return new WorkbookSheet(file, styled, limits);
        }
        return new CsvSheet(file, limits);
    }
}
