package inspectorate.api.imports.sheets;

/**
 * What a ledger may measure at most.
 *
 * @param bytes size of the file
 * @param workbookBytes size of one that is a workbook
 * @param unpackedBytes size of what a workbook unpacks to
 * @param rows rows that are not empty
 */
public record SheetLimits(
        long bytes,
        long workbookBytes,
        long unpackedBytes,
        int rows,
        int columns,
        int cellCharacters,
        int lineCharacters) {

    public static final SheetLimits USUAL =
            new SheetLimits(200L << 20, 100L << 20, 1L << 30, 1_000_000, 200, 32_767, 500_000);

    public SheetLimits withBytes(long bytes) {
        return new SheetLimits(bytes, workbookBytes, unpackedBytes, rows, columns, cellCharacters, lineCharacters);
    }
}
