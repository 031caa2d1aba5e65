package inspectorate.domain.imports;

/**
 * What became of the rows of a ledger.
 *
 * @param imported new with this import
 * @param repeated already imported before, nothing new
 * @param refused wrong, listed in the error file, changed nothing
 * @param warned imported with a warning
 */
public record ImportResult(int rows, int imported, int repeated, int refused, int warned) {}
