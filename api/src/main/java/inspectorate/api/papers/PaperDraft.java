package inspectorate.api.papers;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.papers.PaperKind;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an officer fills in for a paper. It may name persons, so it is nowhere but on the paper itself.
 *
 * @param fields by {@link Datum#field()}; what is left out is what the case knows
 */
public record PaperDraft(PaperKind kind, BusinessDate on, Map<String, String> fields) {

    public PaperDraft {
        for (var field : fields.keySet()) {
            if (PaperForm.asked(kind).stream().noneMatch(datum -> datum.field().equals(field))) {
                throw new IllegalArgumentException("A " + kind + " does not ask for " + field);
            }
        }
    }

    @Nullable
    String field(Datum datum) {
        var text = fields.get(datum.field());
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The same text for the same content, whatever the order. */
    String canonical() {
        var said = new TreeMap<>(fields);
        said.replaceAll((_, text) -> text.strip());
        return kind + said.toString();
    }

    @Override
    public String toString() {
        return "PaperDraft[" + kind + "]";
    }
}
