package inspectorate.api.imports;

import inspectorate.api.imports.mapping.Division;
import inspectorate.api.imports.mapping.LedgerField;
import inspectorate.api.imports.mapping.Mapping;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded ledger that waits for its mapping to be confirmed.
 *
 * @param file content hash under which the upload is kept
 * @param missing fields that the profile needs and no column holds
 * @param unknown headings that no profile knows; their columns are not imported unless mapped
 * @param firstRows cells of the first rows below the headings
 * @param words of columns whose words have a meaning, those that the mapping does not know, most frequent first
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
        List<UnknownWord> words,
        List<UnresolvedPlace> places) {

    /**
     * @param takenAs what it means as long as nobody says otherwise; null where its rows are refused
     * @param meanings what it can be said to mean
     */
    public record UnknownWord(
            LedgerField field,
            String text,
            int rows,
            @Nullable String takenAs,
            List<String> meanings) {}

    public record UnresolvedPlace(String text, int rows, List<Division> candidates) {}
}
