package inspectorate.api.imports;

import inspectorate.api.imports.mapping.Division;
import inspectorate.api.imports.mapping.LedgerField;
import inspectorate.api.imports.mapping.Mapping;
import java.util.List;
import java.util.Set;

/**
 * An uploaded ledger that waits for its mapping to be confirmed.
 *
 * @param file content hash under which the upload is kept
 * @param missing fields that the profile needs and no column holds
 * @param unknown headings that no profile knows; their columns are not imported unless mapped
 * @param firstRows cells of the first rows below the headings
 * @param places texts that name no single county; their rows are refused until the mapping says what they mean
 */
public record ImportDraft(
        String importId,
        String ownerId,
        String file,
        String fileName,
        long bytes,
        Mapping mapping,
        Set<LedgerField> missing,
        List<String> unknown,
        List<String> headings,
        List<List<String>> firstRows,
        List<UnresolvedPlace> places) {

    public record UnresolvedPlace(String text, int rows, List<Division> candidates) {}
}
